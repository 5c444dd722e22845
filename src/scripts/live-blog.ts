import { offerOrder } from './change-order.ts'
import { offerVideos } from './load-video.ts'
import { offerOwnTimes, tellTimes } from './own-times.ts'
import {
  markKeyEvent,
  offerToContinue,
  rememberPlace,
  stayOnPage,
  watchPlace,
} from './reading-place.ts'
import { describeButtons, offerSharing } from './share-entry.ts'

const timeline = document.querySelector<HTMLElement>('#timeline')
const liveBlog = timeline?.dataset.liveBlog

if (timeline && liveBlog !== undefined) {
  offerOrder(timeline, liveBlog)
  offerToContinue(liveBlog)
  watchPlace((place) => {
    markKeyEvent(place)
    rememberPlace(place, liveBlog)
  })
  // What a refresh of the page brings in is told as the reader wants it, and has its videos and names, too.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue
        tellTimes(node)
        offerVideos(node)
        describeButtons(node)
      }
    }
  }).observe(timeline, { childList: true, subtree: true })
}
stayOnPage()
offerOwnTimes()
offerSharing()
describeButtons(document)
offerVideos(document)
