const CHECKBOX = /<input type="checkbox"( checked)? disabled>/g

/** The checkboxes of task lists with a name for those who cannot see them. */
export function nameTasks(html: string): string {
  if (!html.includes('<input')) return html
  return html.replace(
    CHECKBOX,
    (_, checked?: string) =>
      `<input type="checkbox"${checked ?? ''} disabled aria-label="${checked ? 'Done' : 'To do'}">`,
  )
}
