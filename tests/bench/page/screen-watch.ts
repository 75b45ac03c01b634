// Runs in the app itself, before its first script: when its pictures are on the screen, and where the time goes.
import { lastFrame, painted, timeToPicture, watchDocument, watchDrawing } from './frames'

/** Of one change, in milliseconds. */
export interface ChangeSteps {
  /** From the click to the map and all counts on the screen. */
  readonly whole: number
  /** From the click until the worker is asked. */
  readonly asking: number
  /** Until its answer arrives. */
  readonly answering: number
  /** Until the answer is unpacked. */
  readonly unpacking: number
  /** Until everything is on the screen. */
  readonly drawing: number
  /** Frames of the map on the way, and how long the processor drew them. */
  readonly frames: number
  readonly painting: number
}

const at = { asked: 0, arrived: 0, unpacked: 0 }

class WatchedWorker extends Worker {
  constructor(...how: ConstructorParameters<typeof Worker>) {
    super(...how)
    this.addEventListener('message', (event: MessageEvent<{ kind?: string } | null>) => {
      const arrived = performance.now()
      if (event.data?.kind !== 'answer') return
      at.arrived = arrived
      at.unpacked = performance.now()
    })
  }

  override postMessage(message: { kind?: string }, ...rest: never[]): void {
    if (message?.kind === 'ask') at.asked = performance.now()
    super.postMessage(message, ...rest)
  }
}

const isDone = () => document.querySelector('main[data-ready="true"]') !== null

async function change(wanted: number): Promise<ChangeSteps> {
  const boxes = document.querySelectorAll<HTMLElement>('main fieldset button[role="checkbox"]')
  const box = boxes[wanted]
  if (!box) throw new Error(`There is no group ${wanted} to click`)
  let clicked = 0
  const whole = await timeToPicture(() => {
    clicked = performance.now()
    box.click()
  }, isDone)
  return {
    whole,
    asking: at.asked - clicked,
    answering: at.arrived - at.asked,
    unpacking: at.unpacked - at.arrived,
    drawing: whole - (at.unpacked - clicked),
    frames: painted.length,
    painting: painted.reduce((sum, { waitedMs }) => sum + waitedMs, 0),
  }
}

window.Worker = WatchedWorker
watchDrawing()
watchDocument()
/** Since the navigation. */
const loaded = lastFrame(0, isDone)

const screenWatch = { loaded: () => loaded, change }
export type ScreenWatch = typeof screenWatch
Object.assign(window, { screenWatch })
