import { permalinkOf } from './former-share-page.ts'

// Share pages come and go with the settings and with key events; the entry's place stays.
const permalink = permalinkOf(location.pathname)
if (permalink !== undefined) location.replace(permalink)
