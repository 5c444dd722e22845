import type { Browser, Page } from 'playwright-core'

import { findBarriers } from './axe.ts'
import { LOOKS, openLook } from './looks.ts'
import type { PageType } from './page-types.ts'

/** Layout shift that a reader can see, by the measure of Core Web Vitals. */
const MOST_SHIFT = 0.001

const SHIFT = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 400)
})`

/**
 * Looks at pages in a browser: barriers that axe finds, layout shift, text wider than the window, and
 * requests to anywhere else.
 *
 * @param url of the site, with its base path
 * @returns what is wrong, a line each
 */
export async function lookAtPages(
  browser: Browser,
  url: string,
  types: readonly PageType[],
): Promise<string[]> {
  const faults: string[] = []
  for (const look of LOOKS) {
    const context = await openLook(browser, look)
    for (const { name, path } of types) {
      const page = await context.newPage()
      const say = (fault: string) => faults.push(`${name} (${look.name}): ${fault}`)
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(url).origin)) say(`asks for ${request.url()}`)
      })
      page.on('pageerror', (error) => say(`script failed: ${error.message}`))
      await page.goto(`${url}${path}`)
      ;(await faultsOf(page)).forEach(say)
      await page.close()
    }
    await context.close()
  }
  return faults
}

async function faultsOf(page: Page): Promise<string[]> {
  const shift = Number(await page.evaluate(SHIFT))
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return [
    ...(shift > MOST_SHIFT ? [`the layout shifts by ${shift.toFixed(3)}`] : []),
    ...(overflow > 0 ? [`is ${overflow} px wider than the window`] : []),
    ...(await findBarriers(page)),
  ]
}
