// Keeps the app on this device for days without a network, and lets a new version in without interrupting anybody.
import { sessionNow, watchSession } from '@/data/session'
import { onGoodMoment } from '@/state/good-moment'
import { mayTakeOver } from './may-take-over'

const WORKER = '/service-worker.js'
const LOOK_EVERY_MS = 60_000
/** Browsers look for a new version when a page is opened; a wall screen is opened once a month. */
const ASK_EVERY_MS = 60 * 60_000

/** Something that a reload would lose, or that somebody looks at: a form, a dialog, what says so itself. */
const AT_WORK = 'form, [role="dialog"], [data-at-work]'

let isTakingOver = false

export function keepShell(): void {
  // Missing where the address is not secure; `npm run dev` serves files that change.
  const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined
  if (workers === undefined) return
  workers.addEventListener('controllerchange', () => {
    if (isTakingOver) window.location.reload()
  })
  // At the start nobody has typed anything yet.
  const atStart = (known: ServiceWorkerRegistration | undefined) =>
    known && takeOver(known, navigator.onLine)
  void workers.getRegistration().then(atStart, ignore)
  whenSignedIn(() => afterLoading(() => void workers.register(WORKER).then(follow, ignore)))
}

/** Not for somebody who only looks at the sign-in page: the whole app is 2 MB. */
function whenSignedIn(task: () => void): void {
  let isDone = false
  const look = () => {
    if (isDone || sessionNow()?.status !== 'signed_in') return
    isDone = true
    task()
  }
  watchSession(look)
  look()
}

/** What the screen itself needs comes first. */
const afterLoading = (task: () => void): void => void setTimeout(task, 3_000)

function follow(registration: ServiceWorkerRegistration | undefined): void {
  // A browser may say that it registered, and keep nothing.
  if (registration === undefined) return
  let touchedAt = Date.now()
  const touch = () => {
    touchedAt = Date.now()
  }
  for (const event of ['pointerdown', 'keydown'] as const)
    window.addEventListener(event, touch, { passive: true, capture: true })
  const look = () =>
    takeOver(
      registration,
      mayTakeOver({
        isOnline: navigator.onLine,
        isHidden: document.hidden,
        isAtWork: document.querySelector(AT_WORK) !== null,
        idleMs: Date.now() - touchedAt,
      }),
    )
  setInterval(look, LOOK_EVERY_MS)
  document.addEventListener('visibilitychange', look)
  // A wall is never left alone, and says itself when nobody would notice.
  onGoodMoment(() => takeOver(registration, navigator.onLine))
  setInterval(() => void registration.update().catch(ignore), ASK_EVERY_MS)
}

/** The page is loaded anew as soon as the new version has taken over. */
function takeOver({ waiting, active }: ServiceWorkerRegistration, isAllowed: boolean): void {
  if (!isAllowed || waiting === null || active === null) return
  isTakingOver = true
  waiting.postMessage('take-over')
}

/** Tried again at the next start. */
const ignore = (): void => {}
