// Two tabs keep what was seen in one place: never the cursor of one with the rows of the other.
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { dropCopies, nameOf, readCopy, writeCopy } from './copy'

const SHAPE = 'shape'
const NOON = Date.parse('2026-11-22T12:00:00Z')
const parts = (names: Record<string, string>) =>
  Object.entries(names).map(([key, data]) => ({ key: [key], meta: {}, data, updatedAt: 0 }))

interface Written {
  readonly writer: string
  readonly cursor: string
  readonly minute: number
  readonly rows: Record<string, string>
  readonly changed?: readonly string[]
}

async function write({ writer, cursor, minute, rows, changed = [] }: Written): Promise<void> {
  const all = parts(rows)
  const feed = { cursor, pulledAt: new Date(NOON + minute * 60_000) }
  const about = { shape: SHAPE, writer, feed, names: all.map(nameOf) }
  await writeCopy(
    'u1',
    { about, parts: all },
    new Set(changed.map((name) => nameOf({ key: [name] }))),
  )
}

async function read() {
  const copy = await readCopy('u1', SHAPE, new Date(NOON))
  const rows = Object.fromEntries(copy?.parts.map(({ key, data }) => [key[0], data]) ?? [])
  return copy && { cursor: copy.about.feed.cursor, ...rows }
}

beforeEach(dropCopies)

it('writes only what changed, and forgets what is no more', async () => {
  await write({ writer: 'one', cursor: '1', minute: 0, rows: { areas: 'A1', cameras: 'C1' } })
  // Said to be unchanged, so what stands there stays.
  await write({
    writer: 'one',
    cursor: '2',
    minute: 1,
    rows: { areas: 'A2', cameras: 'C2' },
    changed: ['cameras'],
  })
  expect(await read()).toEqual({ cursor: '2', areas: 'A1', cameras: 'C2' })
  await write({ writer: 'one', cursor: '3', minute: 2, rows: { areas: 'A1' } })
  expect(await read()).toEqual({ cursor: '3', areas: 'A1' })
})

it('takes nothing over from another tab', async () => {
  await write({ writer: 'one', cursor: '5', minute: 0, rows: { areas: 'A5', equipment: 'E5' } })
  await write({ writer: 'two', cursor: '9', minute: 10, rows: { areas: 'A9', cameras: 'C9' } })
  expect(await read()).toEqual({ cursor: '9', areas: 'A9', cameras: 'C9' })
  await write({ writer: 'one', cursor: '6', minute: 20, rows: { areas: 'A6', equipment: 'E6' } })
  expect(await read()).toEqual({ cursor: '6', areas: 'A6', equipment: 'E6' })
})

it('leaves what another tab has newer, unless it holds more itself', async () => {
  await write({ writer: 'one', cursor: '7', minute: 2, rows: { areas: 'A7', cameras: 'C7' } })
  await write({ writer: 'two', cursor: '6', minute: 1, rows: { areas: 'A6' } })
  expect(await read()).toEqual({ cursor: '7', areas: 'A7', cameras: 'C7' })
  await write({ writer: 'two', cursor: '6', minute: 1, rows: { areas: 'A6', equipment: 'E6' } })
  expect(await read()).toEqual({ cursor: '6', areas: 'A6', equipment: 'E6' })
})

it('changes nothing when something cannot be written', async () => {
  await write({ writer: 'one', cursor: '1', minute: 0, rows: { areas: 'A1', cameras: 'C1' } })
  const broken = { areas: 'A2', cameras: (() => {}) as unknown as string }
  const failing = write({ writer: 'two', cursor: '2', minute: 10, rows: broken })
  await expect(failing).rejects.toThrow()
  expect(await read()).toEqual({ cursor: '1', areas: 'A1', cameras: 'C1' })
})
