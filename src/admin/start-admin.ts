import { z } from 'zod'

import { faultOf, movedFrom, placeEntry, placeLiveBlog } from './before-saving.ts'
import { CONTENT_FORMAT, readContentFile, writeContentFile } from './content-format.ts'
import type { DecapData, DecapEntry } from './decap.ts'
import { timestampWidget } from './timestamp-widget.ts'

const configSchema = z.looseObject({
  collections: z.array(
    z.looseObject({
      name: z.string(),
      fields: z
        .array(z.looseObject({ name: z.string(), timezone: z.string().optional() }))
        .optional(),
    }),
  ),
})

// Decap would look for a configuration of its own as soon as its script is there.
window.CMS_MANUAL_INIT = true
const [response] = await Promise.all([fetch('config.json'), loadScript('decap-cms.js')])
const config = configSchema.parse(await response.json())
const zones = new Map(
  config.collections.map(({ name, fields }) => [
    name,
    fields?.find((field) => field.name === 'timestamp')?.timezone,
  ]),
)

const { CMS, createClass, h } = window
CMS.registerWidget('timestamp', createClass(timestampWidget(h)))
CMS.registerCustomFormat(CONTENT_FORMAT, 'md', {
  fromFile: readContentFile,
  toFile: writeContentFile,
})
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => toBeSaved(entry) })
CMS.init({ config })

/**
 * The data of an entry as Decap is to write it.
 *
 * @throws what Decap tells the editor, when it cannot be
 */
function toBeSaved(entry: DecapEntry): DecapData {
  const data = entry.get('data')
  const form = data.toJS()
  const fault = faultOf(form)
  if (fault !== undefined) throw new Error(fault)
  const timezone = zones.get(entry.get('collection'))
  if (timezone === undefined) return entry.get('newRecord') ? data.merge(placeLiveBlog(form)) : data
  if (entry.get('newRecord')) return data.merge(placeEntry(form, timezone))
  const moved = movedFrom(entry.get('path'), form, timezone)
  if (moved !== undefined) throw new Error(moved)
  return data
}

function loadScript(src: string): Promise<void> {
  const script = document.createElement('script')
  script.src = src
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${src} could not be loaded`)))
    document.head.append(script)
  })
}
