import type { SiteSettings } from '../model/site-settings.ts'

type Host = NonNullable<SiteSettings['host']>

/** What a host takes; nothing for what it does not limit. */
interface HostLimits {
  name: string
  files?: number
  /** Of the whole site. */
  bytes?: number
  /** Of each file. */
  fileBytes?: number
}

/** As their documentation said in November 2026. */
const LIMITS: Readonly<Record<Host, HostLimits>> = {
  'github-pages': { name: 'GitHub Pages', bytes: 1_000_000_000 },
  'gitlab-pages': { name: 'GitLab Pages', files: 200_000, bytes: 1_000_000_000 },
  netlify: { name: 'Netlify' },
  'cloudflare-pages': {
    name: 'Cloudflare Pages (free plan)',
    files: 20_000,
    fileBytes: 25 * 1024 * 1024,
  },
  s3: { name: 'S3' },
}

/** What is asked of a site to hold it against limits. */
export interface SiteToHost {
  files: number
  bytes: number
  /** Its files of more than so many bytes. */
  largerThan: (bytes: number) => { file: string; size: number }[]
}

/** What the chosen host would refuse of a site and what to do, in full sentences; empty if nothing. */
export function hostWarnings(host: Host | undefined, site: SiteToHost): string[] {
  if (host === undefined) return []
  const { name, files, bytes, fileBytes } = LIMITS[host]
  const tooLarge = fileBytes === undefined ? [] : site.largerThan(fileBytes)
  return [
    ...(files !== undefined && site.files > files
      ? [`${name} takes ${count(files)} files, and the site has ${count(site.files)}.`]
      : []),
    ...(bytes !== undefined && site.bytes > bytes
      ? [`${name} takes ${count(bytes)} bytes, and the site has ${count(site.bytes)}.`]
      : []),
    ...tooLarge.map(
      ({ file, size }) =>
        `${name} takes files of ${count(fileBytes ?? 0)} bytes, and ${file} has ${count(size)}.${cureOf(file)}`,
    ),
  ]
}

function count(number: number): string {
  return number.toLocaleString('en')
}

/** How to do without a file, where a setting leaves it out. */
function cureOf(file: string): string {
  const kind = DATA_FILES.find(([pattern]) => pattern.test(file))?.[1]
  return kind === undefined ? '' : ` Leave \`${kind}\` out of \`data\` in site.yaml.`
}

const DATA_FILES: readonly (readonly [RegExp, SiteSettings['data'][number]])[] = [
  [/^archive\.ndjson\.gz$/, 'archive'],
  [/^live\/[^/]+\/live-blog\.json$/, 'json'],
  [/^live\/[^/]+\/live-blog\.md$/, 'markdown'],
]
