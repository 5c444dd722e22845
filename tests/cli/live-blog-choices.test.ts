import { expect, test } from 'vitest'

import { liveBlogChoices } from '../../src/cli/live-blog-choices.ts'
import { openSite } from '../../src/editing/open-site.ts'
import { RIGHT, withContent } from '../archive/content-folder.ts'

test('liveBlogChoices names live blogs by their titles, and only those that are wanted', () =>
  withContent(
    {
      ...RIGHT,
      'live-blogs/regatta/index.md': '---\ntitle: Regatta\ndescription: D.\nstatus: live\n---\n',
    },
    (content) => {
      const site = openSite(content)
      expect(liveBlogChoices(site, (status) => status === 'closed')).toEqual([
        { value: 'harbour-fire', label: 'Fire at the harbour' },
      ])
      expect(liveBlogChoices(site, (status) => status !== 'closed')).toEqual([
        { value: 'regatta', label: 'Regatta' },
      ])
    },
  ))
