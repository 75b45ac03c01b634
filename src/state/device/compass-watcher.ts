// The compass, while somebody aims the device: asked for when they begin (iOS wants a press), silent otherwise.
import { type CompassReading, readCompass, recentReadings } from '@/domain/heading'

export interface Compass {
  readonly status: 'off' | 'waiting' | 'found' | 'denied' | 'unavailable'
  /** Of the last moment, oldest first. */
  readonly readings: readonly CompassReading[]
}

/** Without a word from the sensors for so long there are none. */
const SILENCE_MS = 2500
/** After the last reading of a turn, those before it are old: the direction is told once more, without them. */
const SETTLED_MS = 600

const bare = (status: Compass['status']): Compass => ({ status, readings: [] })

let compass: Compass = bare('off')
let silence = 0
let settling = 0
const listeners = new Set<() => void>()

export const compassNow = (): Compass => compass

export function watchCompass(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stopAiming()
  }
}

function tell(next: Compass): void {
  compass = next
  for (const listener of listeners) listener()
}

function take(event: DeviceOrientationEvent): void {
  const at = new Date()
  const reading = readCompass(event, window.screen.orientation?.angle ?? 0, at)
  if (reading === null) return
  clearTimeout(silence)
  clearTimeout(settling)
  tell({ status: 'found', readings: [...recentReadings(compass.readings, at), reading] })
  settling = window.setTimeout(() => tell({ ...compass }), SETTLED_MS)
}

/** What iOS puts on the class and other systems do not. */
interface Asking {
  readonly requestPermission?: () => Promise<'granted' | 'denied'>
}

/** To be called in a press, or iOS refuses without asking. */
export async function startAiming(): Promise<void> {
  if (compass.status === 'waiting' || compass.status === 'found') return
  if (!('DeviceOrientationEvent' in window)) return tell(bare('unavailable'))
  tell(bare('waiting'))
  const asking: Asking = DeviceOrientationEvent as Asking
  const answer = await asking.requestPermission?.().catch(() => 'denied' as const)
  if (answer === 'denied') return tell(bare('denied'))
  // Left while the question stood there.
  if (compassNow().status !== 'waiting') return
  window.addEventListener('deviceorientationabsolute', take)
  window.addEventListener('deviceorientation', take)
  silence = window.setTimeout(() => {
    stopAiming()
    tell(bare('unavailable'))
  }, SILENCE_MS)
}

export function stopAiming(): void {
  clearTimeout(silence)
  clearTimeout(settling)
  window.removeEventListener('deviceorientationabsolute', take)
  window.removeEventListener('deviceorientation', take)
  if (compass.status !== 'off') tell(bare('off'))
}
