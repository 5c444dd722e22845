import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createArchive } from '../../src/archive/create-archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { searchSource } from '../../src/build/files/search-source.ts'
import { createSite } from '../../src/build/site.ts'
import { parseManifest, type Shard } from '../../src/search/manifest.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'
import { launchChromium } from '../browser/chromium.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture } from '../site/build-fixture.ts'

const CONTENT = 'tests/fixtures/searched'
const BASE = '/news/'
const PATIENTLY = { timeout: 10_000 }

let browser: Browser
let page: Page
let faults: string[]
/** Of the site whose newest shard is asked first. */
let shards: Shard[]
const servers = new Map<string, FolderServer>()

/** Makes a manifest say that its newest shard has enough entries for the first results. */
function claimManyEntries(file: string): Shard[] {
  const manifest = parseManifest(JSON.parse(readFileSync(file, 'utf8')))
  if (!manifest) throw new Error('no manifest')
  const many = manifest.shards.map((shard) => ({ ...shard, entries: 2000 }))
  writeFileSync(file, JSON.stringify({ ...manifest, shards: many }))
  return many
}

/**
 * The same site with its index in one part; in several, asked together; in several, the newest asked
 * first; and without one.
 */
beforeAll(async () => {
  const one = await buildFixture(CONTENT)
  const several = join(one, '../several')
  const none = join(one, '../none')
  for (const copy of [several, none]) {
    cpSync(one, copy, { recursive: true })
    rmSync(join(copy, 'pagefind'), { recursive: true })
  }
  const { parts } = await loadArchive(CONTENT)
  if (!parts) throw new Error('the fixture has errors')
  await writeSearchIndex(searchSource(createSite(createArchive(parts))), {
    outDir: several,
    scratchDir: join(one, '../cache'),
    limits: { newest: 3, oldest: 3 },
  })
  const large = join(one, '../large')
  cpSync(several, large, { recursive: true })
  shards = claimManyEntries(join(large, 'pagefind/manifest.json'))
  for (const [name, folder] of Object.entries({ one, several, large, none })) {
    servers.set(name, await serveFolder(folder, BASE))
  }
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  for (const server of servers.values()) await server.close()
})

beforeEach(async () => {
  faults = []
  page = await browser.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (![...servers.values()].some((server) => url.startsWith(server.url))) faults.push(url)
  })
})

afterEach(() => page.close())

async function open(site: string, address: string): Promise<void> {
  await page.goto(`${servers.get(site)?.url ?? ''}search/${address}`)
}

const answer = () => page.getByRole('status')

/** What each result's permalink ends in, in the order shown. */
async function results(): Promise<string[]> {
  // In one step, since results may change between two.
  const hrefs = await page
    .locator('.search-result .headline')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  return hrefs.map((href) => href?.replace(/^\/news\/live\/[^#]*#at-/, '') ?? '')
}

async function found(address: string, updates: string, site = 'several'): Promise<string[]> {
  await open(site, address)
  await answer().getByText(updates, { exact: true }).waitFor()
  return results()
}

describe.each(['one', 'several'])('the search page with its index in parts: %s', (site) => {
  test('answers while the reader writes, and keeps the question in the address', async () => {
    await open(site, '')
    await page.getByLabel('Words').pressSequentially('lemons')
    await answer().getByText('1 update found').waitFor()
    expect(await results()).toEqual(['0730-queue'])
    // The beginning of the word has the same answer.
    await expect.poll(() => new URL(page.url()).search, PATIENTLY).toBe('?q=lemons')
    expect(faults).toEqual([])
  })

  test('shows an entry with its time, its live blog and a marked excerpt', async () => {
    await found('?q=seventeen', '1 update found', site)
    const result = page.locator('.search-result')
    expect(await result.locator('time').getAttribute('datetime')).toBe('2024-06-03T16:30:00+01:00')
    expect(await result.locator('time').textContent()).toBe('3 June 2024, 16:30')
    expect(await result.locator('.origin a').getAttribute('href')).toBe('/news/live/ferry-strike/')
    expect(await result.locator('.excerpt').textContent()).toBe(
      'Twelve sailings fell out. We first wrote seventeen sailings; there were eighteen cancellations.',
    )
    expect(await result.locator('mark').allTextContents()).toEqual(['seventeen'])
  })

  test.each([
    ['?topic=unions', ['0915-offer', '0600-gates-stay-shut']],
    ['?topic=weather', ['0300-asia', '2355-countdown']],
    ['?liveBlog=new-year', ['1300-london', '0300-asia', '0000-fireworks', '2355-countdown']],
    ['?year=2025', ['1300-london', '0300-asia', '0000-fireworks']],
    ['?author=ada-li-2', ['0915-offer']],
    ['?keyEvent=true', ['0000-fireworks', '0600-first-ferry', '0600-gates-stay-shut']],
    ['?keyEvent=true&topic=transport', ['0600-first-ferry', '0600-gates-stay-shut']],
    ['?q=fireworks&topic=weather', ['0300-asia']],
  ])('finds exactly the entries of %s', async (address, names) => {
    const count = names.length === 1 ? '1 update' : `${names.length} updates`
    expect(await found(address, `${count} found`, site)).toEqual(names)
  })

  test('tells results by date, either way', async () => {
    const newest = ['0000-fireworks', '2355-countdown', '0600-first-ferry', '0600-gates-stay-shut']
    expect(await found('?q=harbour&order=newest', '4 updates found', site)).toEqual(newest)
    await page.getByLabel('Order').selectOption('oldest')
    await expect.poll(results, PATIENTLY).toEqual(newest.toReversed())
    expect(new URL(page.url()).search).toBe('?q=harbour&order=oldest')
  })

  test('finds what has every word, and nothing for a word that is nowhere', async () => {
    expect(await found('?q=ferry+lemons', '1 update found', site)).toEqual(['0730-queue'])
    expect(await found('?q=harbour+submarine', 'No updates found.', site)).toEqual([])
    await page.getByText('Try fewer or other words').waitFor()
  })
})

describe('the search page, while older updates are being searched', () => {
  const ONE_SO_FAR = '1 update found so far. Older ones are still being searched.'

  /** Keeps the other shards away until the returned function is called. */
  async function holdBack(others: (shard: Shard, index: number) => boolean) {
    const held = shards.filter(others).map(({ folder }) => folder)
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route(
      (url) => held.some((folder) => url.pathname.includes(folder)),
      async (route) => {
        await released
        await route.continue()
      },
    )
    return release
  }

  const notNewest = (_: Shard, index: number) => index > 0

  test('shows the newest at once, and adds the others', async () => {
    const release = await holdBack(notNewest)
    expect(await found('?q=fireworks&order=newest', ONE_SO_FAR, 'large')).toEqual(['1300-london'])
    release()
    await answer().getByText('3 updates found', { exact: true }).waitFor()
    expect(await results()).toEqual(['1300-london', '0300-asia', '0000-fireworks'])
    expect(faults).toEqual([])
  })

  test('begins with the oldest for who wants to see them first', async () => {
    const release = await holdBack((_, index) => index < shards.length - 1)
    await open('large', '?q=harbour&order=oldest')
    await answer().getByText('Later ones are still being searched.').waitFor()
    const first = await results()
    release()
    await answer().getByText('4 updates found', { exact: true }).waitFor()
    expect(first).not.toEqual([])
    expect((await results()).slice(0, first.length)).toEqual(first)
  })

  test('leaves what has been read where it is, and offers the best matches first', async () => {
    const release = await holdBack(notNewest)
    expect(await found('?q=fireworks', ONE_SO_FAR, 'large')).toEqual(['1300-london'])
    await page.locator('.search-result .headline').focus()
    release()
    await answer().getByText('3 updates found', { exact: true }).waitFor()
    expect(await results()).toEqual(['1300-london', '0000-fireworks', '0300-asia'])
    await page.getByRole('button', { name: 'Best matches first' }).click()
    await expect.poll(async () => (await results())[0], PATIENTLY).toBe('0000-fireworks')
    expect((await results()).toSorted()).toEqual(['0000-fireworks', '0300-asia', '1300-london'])
    await expect.poll(() => page.locator('.reorder').isVisible(), PATIENTLY).toBe(false)
  })

  test('says nothing of a word that is being written before all has been searched', async () => {
    const release = await holdBack(notNewest)
    await open('large', '?q=firew')
    await answer().getByText('Searching…').waitFor()
    expect(await results()).toEqual([])
    release()
    await answer().getByText('3 updates found', { exact: true }).waitFor()
  })
})

describe('the search page', () => {
  test('leads to the entry', async () => {
    await found('?q=lemons', '1 update found')
    await page.locator('.search-result .headline').click()
    await page.waitForURL('**/news/live/ferry-strike/2024-06-03/#at-0730-queue')
    expect(await page.locator(':target').getAttribute('id')).toBe('at-0730-queue')
  })

  test('shows what looks like markup as text', async () => {
    await found('?q=leaflet', '1 update found')
    const result = page.locator('.search-result')
    expect(await result.locator('.headline').textContent()).toBe(
      '<img src=x onerror="document.title=1"> & "quotes"',
    )
    expect(await result.locator('.excerpt').textContent()).toContain(
      "<script>document.title = 'taken'</script> and <mark>markup</mark>, of all things.",
    )
    expect(await page.title()).toBe('Search – The Quay')
    expect(faults).toEqual([])
  })

  test('finds a title before a text that only mentions it', async () => {
    const names = await found('?q=fireworks', '3 updates found')
    expect(names[0]).toBe('0000-fireworks')
  })

  test('finds neither what was withdrawn nor a draft', async () => {
    expect(await found('?q=secretword', 'No updates found.')).toEqual([])
    expect(await found('?q=unpublishedword', 'No updates found.')).toEqual([])
  })

  test('finds words in quotes one after the other', async () => {
    expect(await found('?q="sounds+its+horn"&order=newest', '2 updates found')).toEqual([
      '0000-fireworks',
      '0600-first-ferry',
    ])
    expect(await found('?q="horn+its+sounds"', 'No updates found.')).toEqual([])
  })

  test('fills its form from the address, and clears it', async () => {
    await found('?q=harbour&topic=transport&keyEvent=true&order=oldest', '2 updates found')
    expect(await page.getByLabel('Words').inputValue()).toBe('harbour')
    expect(await page.getByLabel('Topic').inputValue()).toBe('transport')
    expect(await page.getByLabel('Order').inputValue()).toBe('oldest')
    expect(await page.getByLabel('Key events only').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(results, PATIENTLY).toEqual([])
    expect(new URL(page.url()).search).toBe('')
    expect(await answer().textContent()).toBe('')
  })

  test('tells over which topics and years the results are, and narrows them by one', async () => {
    await found('?q=harbour', '4 updates found')
    const offered = (filter: string) =>
      page.locator(`.result-counts [data-filter="${filter}"] button`).allTextContents()
    await expect.poll(() => offered('year'), PATIENTLY).toEqual(['2025 1', '2024 3'])
    expect(await offered('topic')).toEqual(['Transport 2', 'Unions & pay 1', 'Weather 1'])
    await page.getByRole('button', { name: '2024 3' }).click()
    await answer().getByText('3 updates found').waitFor()
    expect(new URL(page.url()).search).toBe('?q=harbour&year=2024')
    expect(await page.getByLabel('Year').evaluate((field) => field.matches(':focus'))).toBe(true)
    await expect.poll(() => page.locator('[data-filter="year"]').isVisible(), PATIENTLY).toBe(false)
    expect(faults).toEqual([])
  })

  test('goes to the words, through the results and back by keyboard', async () => {
    await found('?q=harbour&order=newest', '4 updates found')
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href')?.split('#at-')[1])
    await page.keyboard.press('/')
    expect(await page.getByLabel('Words').evaluate((field) => field.matches(':focus'))).toBe(true)
    expect(await page.getByLabel('Words').inputValue()).toBe('harbour')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('0000-fireworks')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('2355-countdown')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('0000-fireworks')
    await page.keyboard.press('Escape')
    await page.keyboard.press('End')
    await page.keyboard.type('/sea')
    expect(await page.getByLabel('Words').inputValue()).toBe('harbour/sea')
  })

  test('asks no part of the index that has nothing of the year', async () => {
    const folders = new Set<string>()
    page.on('request', (request) => {
      const folder = /pagefind\/(\w+)\/filter/.exec(request.url())?.[1]
      if (folder !== undefined) folders.add(folder)
    })
    await found('?year=2025', '3 updates found')
    expect(folders.size).toBe(2)
  })

  test('offers the topics and authors that entries can be found by', async () => {
    await open('several', '')
    expect(await page.getByLabel('Topic').locator('option').allTextContents()).toEqual([
      'All topics',
      'Transport',
      'Unions & pay',
      'Weather',
    ])
    expect(await page.getByLabel('Author').locator('option').allTextContents()).toEqual([
      'All authors',
      'Ada Li',
      'Ada Li',
      'Bo Orr',
    ])
    expect(await page.getByLabel('Year').locator('option').allTextContents()).toEqual([
      'All years',
      '2025',
      '2024',
    ])
  })

  test('says so where the site was built without search, and where to look', async () => {
    await open('none', '?q=harbour')
    const note = page.locator('.unavailable')
    await note.waitFor()
    expect(await note.getByRole('link', { name: 'by topic' }).getAttribute('href')).toBe(
      '/news/topics/',
    )
  })

  test('says so when the index does not come, and answers when it does', async () => {
    await page.route('**/manifest.json', (route) => route.abort())
    await open('one', '?q=lemons')
    await answer().getByText('The search did not answer.').waitFor()
    await page.unroute('**/manifest.json')
    await page.getByRole('button', { name: 'Search' }).click()
    await answer().getByText('1 update found').waitFor()
  })

  test('says what to do without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${servers.get('one')?.url ?? ''}search/`)
    expect(await plain.locator('noscript p').isVisible()).toBe(true)
    await context.close()
  })
})
