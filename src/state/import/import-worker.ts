// Holds the file of an import beside the page, so that half a million rows never stop a finger.
import { startFileDesk } from './file-desk'
import type { ToWorker } from './messages'

const receive = startFileDesk((message) => postMessage(message))

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void receive(data))
