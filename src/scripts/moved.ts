import { movedTo } from './moved-to.ts'

const target = movedTo(document, location.hash)
if (target !== undefined) location.replace(target)
