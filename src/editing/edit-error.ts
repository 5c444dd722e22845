/** Why something could not be written, and what to do about it, in full sentences for an editor. */
export class EditError extends Error {}
