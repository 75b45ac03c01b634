// Imports over a bad line: answers that are lost, an officer who cancels, a server that refuses.
import { describe, expect, it } from 'vitest'
import type { ImportRow } from '@/domain/import/import-rows'
import type { Client } from './client'
import { batchesOf } from './import-batches'
import { applyImport, beginImport, cancelImport, runImport, stageRows, tryImport } from './imports'

const ROWS: ImportRow[] = Array.from({ length: 5000 }, (_, index) => ({
  row: index + 2,
  fields: { lng: 106 + index / 1e6, lat: 21, type_id: 'other', aliases: ['x'] },
}))
const COUNTS = { new: 5000, changed: 0, same: 0, rejected: 0 }
const NO_LISTS = { reasons: [], rows: [], changes: [], mended: [] }
const LOST = { data: null, error: { message: 'TypeError: fetch failed' }, status: 0 }

type Answer = { data: unknown; error: object | null; status: number }
const ok = (data: unknown): Answer => ({ data, error: null, status: 200 })

/** A server that keeps what it is sent, and whose answers to some of the calls are lost. */
function server(lost: readonly number[] = [], refuses = '') {
  const staged = new Map<number, object>()
  const calls: string[] = []
  let result: object | null = null
  const called = (name: string, answer: () => Answer) => {
    calls.push(name)
    const number = calls.length
    const done = answer()
    const promise = Promise.resolve(lost.includes(number) ? LOST : done)
    return Object.assign(promise, { abortSignal: () => promise })
  }
  const begun = new Set<string>()
  const unknown: Answer = {
    data: null,
    error: { code: 'P0001', message: 'import_unknown' },
    status: 400,
  }
  const rpc: Record<string, (given: Record<string, unknown>) => Answer> = {
    stage_import_rows: ({ rows, same }) => {
      const all = rows as [number, object][]
      for (const [row, fields] of all) staged.set(row, { ...(same as object), ...fields })
      return ok(all.length)
    },
    try_import: ({ after, size }) => {
      const rest = [...staged.keys()].filter((row) => row > Number(after))
      const step = rest.slice(0, Number(size))
      const next = rest.length > step.length ? step.at(-1) : null
      return ok({ ...COUNTS, ...NO_LISTS, new: step.length, next })
    },
    apply_import: () => {
      if (result !== null) return unknown
      if (refuses)
        return ok({
          ...COUNTS,
          ...NO_LISTS,
          reasons: [{ row: 2, reason: refuses, detail: null }],
          written: false,
        })
      result = { ...COUNTS, new: staged.size }
      return ok({ ...result, ...NO_LISTS, written: true })
    },
    cancel_import: () => {
      if (result === null) staged.clear()
      return ok(null)
    },
  }
  const client = {
    from: () => ({
      insert: ({ id }: { id: string }) =>
        called('begin', () => {
          const again = begun.has(id)
          begun.add(id)
          return again
            ? { data: null, error: { code: '23505', message: '' }, status: 409 }
            : ok(null)
        }),
      select: () => ({ eq: () => called('look', () => ok([{ result }])) }),
    }),
    rpc: (name: string, given: Record<string, unknown>) =>
      called(name, () => rpc[name]?.(given) ?? unknown),
  } as unknown as Client
  return { client, staged, calls, written: () => result }
}

const target = { layer: 'incidents', areaId: 'x', fileName: 'x.csv' } as const

describe('batches', () => {
  it('say once what is alike in all rows, and lose nothing', () => {
    const batches = [...batchesOf(ROWS)]
    expect(batches.length).toBeGreaterThan(1)
    const back = batches.flatMap(({ same, rows }) =>
      rows.map(([row, fields]) => ({ row, fields: { ...same, ...fields } })),
    )
    expect(back).toEqual(ROWS)
    expect(batches[0]?.same).toEqual({ lat: 21, type_id: 'other' })
    expect([...batchesOf([])]).toEqual([])
  })
})

describe('an import', () => {
  it('tells how far staging, trying and writing are', async () => {
    const { client, written } = server()
    const told: string[] = []
    const watching = {
      onProgress: ({ step, done, total }: { step: string; done: number; total: number }) =>
        told.push(`${step} ${done}/${total}`),
    }
    const result = await runImport(client, { ...target, rows: ROWS }, false, watching)
    expect(result).toMatchObject({ counts: COUNTS, written: true })
    expect(written()).toEqual(COUNTS)
    expect(told).toEqual([
      `staging ${[...batchesOf(ROWS)][0]?.rows.length}/5000`,
      'staging 5000/5000',
      'writing 0/5000',
      'writing 5000/5000',
    ])
    told.length = 0
    const trial = await runImport(server().client, { ...target, rows: ROWS }, true, watching)
    expect(trial).toMatchObject({ counts: COUNTS, written: false })
    expect(told.slice(2)).toEqual(['trying 2000/5000', 'trying 4000/5000', 'trying 5000/5000'])
  })

  it('is written once when any of its answers is lost', async () => {
    for (const lost of [1, 2, 3, 4]) {
      const { client, staged, calls } = server([lost])
      const result = await runImport(client, { ...target, rows: ROWS }, false)
      expect(result).toMatchObject({ counts: COUNTS, written: true })
      expect(staged.size).toBe(5000)
      expect(calls).toHaveLength(lost === 4 ? 6 : 5)
    }
  })

  it('leaves nothing behind when it is cancelled half-way', async () => {
    const { client, staged, calls, written } = server()
    const stop = new AbortController()
    const running = runImport(client, { ...target, rows: ROWS }, false, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('cancelled')),
    })
    await expect(running).rejects.toThrow('cancelled')
    expect(calls.at(-1)).toBe('cancel_import')
    expect([staged.size, written()]).toEqual([0, null])
  })

  it('says which row was refused, and keeps none', async () => {
    const { client } = server([], 'reason.position_outside_area')
    const result = await runImport(client, { ...target, rows: ROWS }, false)
    expect(result.written).toBe(false)
    expect(result.refused).toEqual([
      { row: 2, key: 'error.reason.position_outside_area', detail: '' },
    ])
  })

  it('can be taken step by step, as a screen does', async () => {
    const { client, staged, written } = server()
    const id = await beginImport(client, target)
    await stageRows(client, id, ROWS)
    expect(await tryImport(client, id, 5000)).toMatchObject({ counts: COUNTS })
    expect([staged.size, written()]).toEqual([5000, null])
    expect(await applyImport(client, id, 5000)).toMatchObject({ id, written: true })
    await cancelImport(client, id)
    expect(written()).toEqual(COUNTS)
  })
})
