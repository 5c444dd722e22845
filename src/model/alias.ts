import { z } from 'zod'

// A browser resolves `.` and `..` before it asks for a page, so that no link can lead there.
const PATH =
  /^(?!.*\/\.{1,2}(?:[/#]|$))\/(?:[A-Za-z0-9._~%-]+\/)*[A-Za-z0-9._~%-]*(?:#[A-Za-z0-9._~%-]+)?$/

/**
 * A former path of a page or an entry, as a reader's link has it: `/live/old-name/`, or
 * `/live/miami-talks/2025-12-07/#at-1219-old-name`. Without the site's base path.
 */
export const aliasSchema = z.string().regex(PATH)
