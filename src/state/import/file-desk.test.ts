// A check of rows that nobody wants any more is given up, not waited for; what stands on a check waits for the newest.
import { expect, it } from 'vitest'
import { startFileDesk } from './file-desk'
import type { Calls, FromWorker, Purpose, ToWorker } from './messages'

const PURPOSE: Purpose = { layer: 'cameras', types: [], bbox: null, checkPosition: true }
const ROWS = 20_000
const CSV = `Mã,Tên camera,Vĩ độ,Kinh độ\n${Array.from(
  { length: ROWS },
  (_, at) => `C${at},Camera ${at},21.1,106.1\n`,
).join('')}`

async function opened() {
  const told: FromWorker[] = []
  const receive = startFileDesk((message) => told.push(message))
  let id = 0
  const send = (message: Omit<ToWorker, 'id'>) => receive({ ...message, id: ++id } as ToWorker)
  const bytes = new TextEncoder().encode(CSV).buffer
  await send({ kind: 'open', argument: { name: 'a.csv', bytes, options: {} } })
  await send({ kind: 'look', argument: { table: 0, purpose: PURPOSE, columns: null } })
  const look = told.find((one) => one.kind === 'answer' && one.id === 2)
  const { plan } = (look as unknown as { answer: Calls['look']['answer'] }).answer
  told.length = 0
  const defaults = { kind: 'fixed', ownership: 'police', status: 'working' }
  const check = (skipped: readonly number[] = []): Promise<void> =>
    send({
      kind: 'check',
      argument: {
        ...{ table: 0, purpose: PURPOSE, names: [] },
        plan: { ...plan, defaults, skipped: new Set(skipped) },
      },
    })
  const endings = () => told.flatMap((one) => ('id' in one ? [`${one.kind} ${one.id}`] : []))
  return { told, send, check, endings }
}

it('gives up an older check for a newer one, before it has read all rows', async () => {
  const { told, check, endings } = await opened()
  const first = check()
  // It has begun to read.
  while (!told.some((one) => one.kind === 'progress' && one.share > 0))
    await new Promise((resolve) => setTimeout(resolve, 0))
  const second = check([2, 3])
  const before = told.length
  await first
  expect(endings()).toEqual(['superseded 3'])
  expect(told.length - before).toBe(1)
  await second
  expect(endings()).toEqual(['superseded 3', 'answer 4'])
  const answer = told.at(-1) as unknown as { answer: Calls['check']['answer'] }
  expect(answer.answer).toMatchObject({ skipped: 2, ready: ROWS - 2 })
})

it('never begins one that was overtaken while it waited', async () => {
  const { told, check, endings } = await opened()
  const all = [check(), check(), check([2])]
  await Promise.all(all)
  expect(endings()).toEqual(['superseded 3', 'superseded 4', 'answer 5'])
  const shares = told.flatMap((one) => (one.kind === 'progress' ? [one.share] : []))
  expect(shares.filter((share) => share === 0)).toHaveLength(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

it('gives up a check for a file that is read anew', async () => {
  const { check, send, endings } = await opened()
  const checking = check()
  await send({ kind: 'reread', argument: {} })
  await checking
  expect(endings()).toEqual(['superseded 3', 'answer 4'])
})

it('answers a look while a check goes on, and pages of rows when it is over', async () => {
  const { check, send, endings, told } = await opened()
  const checking = check()
  const page = send({ kind: 'page', argument: { from: 0, count: 1, onlyFaulty: false } })
  await send({ kind: 'look', argument: { table: 0, purpose: PURPOSE, columns: null } })
  expect(endings()).toEqual(['answer 5'])
  await Promise.all([checking, page])
  expect(endings()).toEqual(['answer 5', 'answer 3', 'answer 4'])
  expect(told.at(-1)).toMatchObject({ answer: { total: ROWS, rows: [{ row: 2 }] } })
})

it('has no rows to show before anything was checked', async () => {
  const { send, told } = await opened()
  await send({ kind: 'page', argument: { from: 0, count: 1, onlyFaulty: false } })
  expect(told).toEqual([{ kind: 'answer', id: 3, answer: { total: 0, rows: [] } }])
})

it('hands rows over in parts that the page unpacks without a stop, and leaves none out', async () => {
  const { told, check, send } = await opened()
  await check()
  const rows: number[] = []
  while (rows.length < ROWS) {
    await send({ kind: 'ready', argument: { from: rows.length, count: ROWS } })
    const part = (told.at(-1) as unknown as { answer: Calls['ready']['answer'] }).answer
    expect(part.length).toBeGreaterThan(0)
    expect(JSON.stringify(part).length).toBeLessThan(500_000)
    rows.push(...part.map(({ row }) => row))
  }
  expect(new Set(rows).size).toBe(ROWS)
})
