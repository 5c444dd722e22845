/**
 * The permalink that an entry's own page stood for: `/live/<blog>/<day>/<entry>/` is
 * `/live/<blog>/<day>/#at-<entry>`. `undefined` for any other path.
 *
 * @param path of a page that is not there, with the site's base path
 */
export function permalinkOf(path: string): string | undefined {
  const [, day, name] = /^(.*\/live\/[^/]+\/\d{4}-\d{2}-\d{2}\/)([^/]+)\/?$/.exec(path) ?? []
  return day === undefined || name === undefined ? undefined : `${day}#at-${name}`
}
