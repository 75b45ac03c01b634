// The outbox against everything that can go wrong: nothing is lost, nothing doubled, each item synced or parked.
//
// A short form by default; `RUNS=1000 npx vitest run --project faults tests/faults/outbox.test.ts` is the full measure.
// A failing run is repeated by its SEED, which is printed.
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { connect } from '../../src/data/client'
import { randomFrom } from '../database/random'
import { dieAt, finish } from './outbox/die-at'
import { faultCount } from './outbox/fault-count'
import type { Storage } from './outbox/phone'
import { play, type Result } from './outbox/play'
import { openServer, type Server } from './outbox/server'
import { OUT_OF_TURN, tabNow } from './outbox/tab'
import { makeWorld } from './outbox/world'

const RUNS = Number(process.env.RUNS ?? 30)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** In the full measure a tab dies at every step, in the short form at one in three. */
const STRIDE = RUNS >= 1000 ? 1 : 3

/** Each of these must have happened, or the runs show nothing. */
const MUST_HAPPEN = [
  ...[
    'a week without a network',
    'request without a network',
    'request: reply lost',
    'request: has arrived late',
  ],
  ...['request: never arrives', 'request: accident', 'request: too many', 'request: hotel page'],
  ...['two tabs flush at once', 'tabs with locks', 'tabs with lease', 'tabs with stolen'],
  ...[
    'killed before',
    'killed after',
    'token expired',
    'token renewed',
    'session lost while sending',
  ],
  ...['area reassigned', 'clock a day ahead', 'clock a day behind', 'put refused: disk full'],
  ...['save refused for want of room', 'bad input', 'edited by somebody else'],
  ...['conflict answered with mine', 'conflict answered with theirs', 'parked item sent again'],
  ...['item edited in the outbox', 'item replayed from another phone', 'parked: error.'],
  ...[
    'camera',
    'camera, edited',
    'fire_point',
    'fire_point, edited',
    'check',
    'incident',
    'photo',
  ].map((kind) => `saves of kind ${kind}`),
]

const faults = faultCount()
const storage: Storage = new Map()
let server: Server

beforeAll(async () => {
  // Supabase Lite prints every refusal of the database.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  server = await openServer(afterAll)
  // Node 20 has no WebSocket, and supabase-js will not start without one.
  vi.stubGlobal('WebSocket', EventTarget)
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) =>
    input === '/config.json' ? server.config : tabNow().phone.fetch(new Request(input, init)),
  )
  for (const verb of ['put', 'add'] as const) {
    const real = IDBObjectStore.prototype[verb]
    vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (tabNow().phone.disk === 'room') return real.apply(this, given)
      faults.count('put refused: disk full')
      throw new DOMException('no room', 'QuotaExceededError')
    })
  }
  await connect()
})
afterAll(() => server.close())

it(`loses and doubles nothing in ${RUNS} runs`, async () => {
  console.log(`SEED=${SEED} RUNS=${RUNS}`)
  const started = performance.now()
  const results: Result[] = []
  for (let run = 0; run < RUNS; run++) {
    const random = randomFrom(SEED + run * 7919)
    const world = await makeWorld(server, storage, faults, random, `r${SEED}x${run}`)
    results.push(await play(world))
  }
  const sum = (name: 'saved' | 'synced' | 'parked') =>
    results.reduce((total, result) => total + result[name], 0)
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(faults.lines().join('\n'))
  console.log(
    `${RUNS} runs in ${seconds} s: ${sum('saved')} saves promised, ${sum('synced')} of them on the server, ${sum('parked')} items parked`,
  )
  expect(results.flatMap(({ wrongs }) => wrongs)).toEqual([])
  expect(faults.of(OUT_OF_TURN)).toBe(0)
  expect(sum('synced')).toBeGreaterThan(RUNS)
  expect(MUST_HAPPEN.filter((name) => faults.of(name) === 0)).toEqual([])
})

it('loses and doubles nothing wherever a tab dies', async () => {
  const wrongs: string[] = []
  let deaths = 0
  for (const when of ['before', 'after'] as const) {
    for (let steps = SEED % STRIDE, hasDied = true; hasDied; steps += STRIDE) {
      const name = `d${SEED}${when}${steps}`
      const world = await makeWorld(server, storage, faults, randomFrom(steps), name)
      hasDied = await dieAt(world, steps, when)
      if (hasDied) deaths += 1
      wrongs.push(...(await finish(world)))
    }
  }
  console.log(`${deaths} deaths, each at another step of a flush`)
  expect(wrongs).toEqual([])
  expect(deaths).toBeGreaterThan(80 / STRIDE)
})
