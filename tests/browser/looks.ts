import type { Browser, BrowserContext } from 'playwright-core'

/** The ways in which a page is looked at. */
export const LOOKS = [
  { name: 'phone-light', width: 390, height: 844, scheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' },
  { name: 'desktop-light', width: 1320, height: 900, scheme: 'light' },
  { name: 'desktop-dark', width: 1320, height: 900, scheme: 'dark' },
] as const

export type Look = (typeof LOOKS)[number]

/** A browser window of that size and scheme; who opens it closes it. */
export function openLook(browser: Browser, look: Look): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
}
