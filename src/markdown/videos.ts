/** A video that its host plays in a frame, with no script of the host on the page around it. */
export interface Video {
  /** Its page at the host, for readers. */
  page: string
  /** The address of the host's player. */
  player: string
}

/** Whether a text may name a video that `videoOf` knows. Conservative: `true` says nothing. */
export function mayNameVideo(text: string): boolean {
  return /youtu\.?be|vimeo|dailymotion|dai\.ly/i.test(text)
}

const HOSTS: ReadonlyMap<string, (url: URL) => Video | undefined> = new Map([
  ['youtube.com', youtube],
  ['youtube-nocookie.com', youtube],
  ['youtu.be', youtube],
  ['vimeo.com', vimeo],
  ['player.vimeo.com', vimeo],
  ['dailymotion.com', dailymotion],
  ['geo.dailymotion.com', dailymotion],
  ['dai.ly', dailymotion],
])

/**
 * The video at an address of its page or its player: on YouTube, Vimeo or Dailymotion. `undefined`
 * for any other, also for their playlists and channels.
 */
export function videoOf(address: string): Video | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  return HOSTS.get(url.hostname.replace(/^(?:www|m)\./, ''))?.(url)
}

/** https://developers.google.com/youtube/player_parameters */
function youtube({ hostname, pathname, searchParams }: URL): Video | undefined {
  const [first = '', second = ''] = pathname.slice(1).split('/')
  const isOwnPath = ['embed', 'live', 'shorts', 'v'].includes(first)
  const short = hostname.endsWith('youtu.be') ? first : isOwnPath ? second : ''
  const id = first === 'watch' ? (searchParams.get('v') ?? '') : short
  // Players of a playlist and of a channel stand where the id of a video does, and are as long.
  if (!/^[\w-]{11}$/.test(id) || ['videoseries', 'live_stream'].includes(id)) return undefined
  const start = secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? '')
  return {
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    player: `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`,
  }
}

/** `90`, `90s` or `1h2m3s` in seconds; 0 for any other. */
function secondsOf(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** https://help.vimeo.com/hc/en-us/articles/12426260232977; `dnt` asks it to keep no session. */
function vimeo({ hostname, pathname, searchParams }: URL): Video | undefined {
  const path = hostname === 'player.vimeo.com' ? pathname.replace('/video', '') : pathname
  const [, id, inPath] = /^\/(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(path) ?? []
  if (id === undefined) return undefined
  const inQuery = /^[\da-f]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0]
  // The key of a video that is not listed.
  const key = inPath ?? inQuery
  return {
    page: `https://vimeo.com/${id}${key === undefined ? '' : `/${key}`}`,
    player: `https://player.vimeo.com/video/${id}?${key === undefined ? '' : `h=${key}&`}dnt=1`,
  }
}

function dailymotion({ hostname, pathname, searchParams }: URL): Video | undefined {
  const isPlayer = hostname === 'geo.dailymotion.com'
  const path = hostname.endsWith('dai.ly') ? `/video${pathname}` : pathname
  const inPath = /^(?:\/embed)?\/video\/(\w+)/.exec(path)?.[1]
  const id = isPlayer ? searchParams.get('video') : inPath
  if (!id || !/^[\da-z]{5,20}$/i.test(id)) return undefined
  return {
    page: `https://www.dailymotion.com/video/${id}`,
    player: `https://geo.dailymotion.com/player.html?video=${id}`,
  }
}
