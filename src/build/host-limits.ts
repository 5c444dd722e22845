import type { SiteSettings } from '../model/site-settings.ts'

type Host = NonNullable<SiteSettings['host']>

/** What a host takes; nothing for what it does not limit. */
interface HostLimits {
  name: string
  files?: number
  /** Of the whole site. */
  bytes?: number
}

/** As their documentation said in November 2026. */
const LIMITS: Readonly<Record<Host, HostLimits>> = {
  'github-pages': { name: 'GitHub Pages', bytes: 1_000_000_000 },
  'gitlab-pages': { name: 'GitLab Pages', files: 200_000, bytes: 1_000_000_000 },
  netlify: { name: 'Netlify' },
  'cloudflare-pages': { name: 'Cloudflare Pages (free plan)', files: 20_000 },
  s3: { name: 'S3' },
}

/** What the chosen host would refuse of a site, in full sentences; empty if nothing. */
export function hostWarnings(host: Host | undefined, files: number, bytes: number): string[] {
  if (host === undefined) return []
  const { name, ...limits } = LIMITS[host]
  const count = (number: number) => number.toLocaleString('en')
  return [
    ...(limits.files !== undefined && files > limits.files
      ? [`${name} takes ${count(limits.files)} files, and the site has ${count(files)}.`]
      : []),
    ...(limits.bytes !== undefined && bytes > limits.bytes
      ? [`${name} takes ${count(limits.bytes)} bytes, and the site has ${count(bytes)}.`]
      : []),
  ]
}
