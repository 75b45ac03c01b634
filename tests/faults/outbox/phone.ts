// A phone: its clock, network, session, disk and photos on the way, shared by its tabs.
import { Failure } from '../../../src/data/failure'
import type { UploadPhoto } from '../../../src/data/outbox/send-photo'
import type { FaultCount } from './fault-count'
import { lockManager } from './locks'
import type { Server } from './server'
import { tabNow } from './tab'

/** What becomes of one request. */
type Fate =
  | 'answered'
  | 'never arrives'
  | 'reply lost'
  /** The device has given up on it when it comes to its end. */
  | 'arrives late'
  | 'accident'
  | 'too many'
  | 'hotel page'

export interface Phone {
  readonly name: string
  readonly userId: string
  readonly faults: FaultCount
  readonly locks: 'locks' | 'lease' | 'stolen'
  readonly lockManager: LockManager
  readonly random: () => number
  readonly upload: UploadPhoto
  now: () => Date
  /** Milliseconds that its clock is wrong by, and that it was left lying. */
  clock: { wrongBy: number; passed: number }
  /** `isKnown`: whether the browser has noticed. `roughness`: how many requests of one meet any fate. */
  network: { isUp: boolean; isKnown: boolean; roughness: number }
  token: 'valid' | 'expired' | 'none'
  disk: 'room' | 'full'
  /** As a refresh token would do it. */
  renew: () => boolean
  /** What the app fetches, from the tab that runs. */
  fetch: (request: Request) => Promise<Response>
}

/** Photos on the server: how often each path was stored. */
export type Storage = Map<string, number>

export interface PhoneOptions
  extends Pick<Phone, 'name' | 'userId' | 'locks' | 'faults' | 'random'> {
  readonly server: Server
  readonly storage: Storage
}

const DAY_MS = 24 * 3_600_000
const FATES: readonly Fate[] = [
  'never arrives',
  'reply lost',
  'arrives late',
  'accident',
  'too many',
  'hotel page',
]

/** By this name supabase-js does not try three times more, with seconds between. */
const noAnswer = () => new DOMException('Failed to fetch', 'AbortError')

export function makePhone({ server, storage, ...own }: PhoneOptions): Phone {
  const { random, faults } = own
  const late: (() => Promise<unknown>)[] = []

  /** What was on its way for long comes before what is asked now, or after some more of it. */
  async function arrive(): Promise<void> {
    while (late.length > 0 && (random() < 0.5 || phone.network.roughness === 0)) {
      faults.count('request: has arrived late')
      // Nobody hears of it when it is refused.
      await late
        .shift()?.()
        .catch(() => {})
    }
  }

  /** Asks the server through the network as it is now. */
  async function through<Answer>(
    ask: () => Promise<Answer>,
    instead: (fate: 'accident' | 'too many' | 'hotel page') => Answer,
  ): Promise<Answer> {
    if (!phone.network.isUp) {
      faults.count('request without a network')
      throw noAnswer()
    }
    const fate = random() < phone.network.roughness ? pick(FATES, random) : 'answered'
    if (fate !== 'answered') faults.count(`request: ${fate}`)
    if (fate === 'never arrives') throw noAnswer()
    if (fate === 'arrives late') {
      late.push(ask)
      throw noAnswer()
    }
    await arrive()
    if (fate === 'reply lost') {
      await ask()
      throw noAnswer()
    }
    return fate === 'answered' ? ask() : instead(fate)
  }

  const phone: Phone = {
    ...own,
    lockManager: lockManager(),
    clock: { wrongBy: 0, passed: 0 },
    network: { isUp: true, isKnown: true, roughness: 0 },
    token: 'valid',
    disk: 'room',
    // Eight days ago, so that a week can pass and what is noted is not in the future.
    now: () => new Date(Date.now() - 8 * DAY_MS + phone.clock.passed + phone.clock.wrongBy),
    renew: () => {
      if (phone.token !== 'expired') return false
      faults.count('token renewed')
      phone.token = 'valid'
      return true
    },
    fetch: (request) =>
      tabNow().step(`fetch ${new URL(request.url).pathname.split('/').at(-1)}`, async () => {
        if (random() < phone.network.roughness / 10) {
          faults.count('session lost while sending')
          phone.token = 'none'
        }
        if (phone.token !== 'valid') faults.count(`request with token ${phone.token}`)
        const token =
          phone.token === 'none'
            ? null
            : await server.tokenOf(phone.userId, phone.token === 'valid')
        return through(
          () => server.answer(request, token),
          (fate) => {
            if (fate === 'hotel page') return new Response('<html>Wi-Fi</html>')
            const code = fate === 'accident' ? 'backend_error' : 'rate_limited'
            return Response.json(
              { code, message: code },
              { status: fate === 'accident' ? 500 : 429 },
            )
          },
        )
      }),
    upload: ({ table, featureId, photoId, blob }) =>
      tabNow().step('upload', () =>
        through(
          async () => {
            if ((await blob.text()).startsWith('<html>'))
              throw new Failure('error.code.photo_not_image')
            const rows = await server.query(`select from ${table} where id = $1`, [featureId])
            if (rows.length === 0) throw new Failure('error.reason.row_unknown')
            const path = `${table}/${featureId}/${photoId}.jpg`
            storage.set(path, (storage.get(path) ?? 0) + 1)
            return path
          },
          (fate) => {
            throw new Failure(
              fate === 'too many' ? 'error.code.rate_limited' : 'error.code.backend_unavailable',
            )
          },
        ),
      ),
  }
  return phone
}

export function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}
