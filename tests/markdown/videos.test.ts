import { describe, expect, test } from 'vitest'

import { videoOf } from '../../src/markdown/videos.ts'

const TUBE = ['https://www.youtube.com/watch?v=', 'https://www.youtube-nocookie.com/embed/']

describe('videoOf', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1', 'dQw4w9WgXcQ', ''],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', 'dQw4w9WgXcQ', ''],
    ['http://youtu.be/dQw4w9WgXcQ?si=abc', 'dQw4w9WgXcQ', ''],
    ['https://www.youtube.com/live/dQw4w9WgXcQ', 'dQw4w9WgXcQ', ''],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ', ''],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90', 'dQw4w9WgXcQ', '90'],
    ['https://youtu.be/dQw4w9WgXcQ?t=1m30s', 'dQw4w9WgXcQ', '90'],
  ])('knows %s', (address, id, start) => {
    expect(videoOf(address)).toEqual({
      page: `${TUBE[0]}${id}${start && `&t=${start}s`}`,
      player: `${TUBE[1]}${id}${start && `?start=${start}`}`,
    })
  })

  test.each([
    ['https://vimeo.com/76979871', '76979871', '76979871?dnt=1'],
    ['https://player.vimeo.com/video/76979871?title=0', '76979871', '76979871?dnt=1'],
    ['https://vimeo.com/76979871/ab12cd34ef', '76979871/ab12cd34ef', '76979871?h=ab12cd34ef&dnt=1'],
    [
      'https://player.vimeo.com/video/76979871?h=ab12cd34ef',
      '76979871/ab12cd34ef',
      '76979871?h=ab12cd34ef&dnt=1',
    ],
  ])('knows %s', (address, page, player) => {
    expect(videoOf(address)).toEqual({
      page: `https://vimeo.com/${page}`,
      player: `https://player.vimeo.com/video/${player}`,
    })
  })

  test.each([
    'https://www.dailymotion.com/video/x8abcde',
    'https://www.dailymotion.com/embed/video/x8abcde?autoplay=1',
    'https://geo.dailymotion.com/player.html?video=x8abcde',
    'https://dai.ly/x8abcde',
  ])('knows %s', (address) => {
    expect(videoOf(address)).toEqual({
      page: 'https://www.dailymotion.com/video/x8abcde',
      player: 'https://geo.dailymotion.com/player.html?video=x8abcde',
    })
  })

  test.each([
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://www.youtube.com/@harbour',
    'https://www.youtube.com/playlist?list=PL1',
    'https://youtube.com.example.com/watch?v=dQw4w9WgXcQ',
    'https://vimeo.com/harbour',
    'https://www.dailymotion.com/harbour',
    'javascript://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'dQw4w9WgXcQ',
  ])('knows no video at %s', (address) => {
    expect(videoOf(address)).toBeUndefined()
  })
})
