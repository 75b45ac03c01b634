// One answer for map, charts and list: they agree, and scales stay where they are under a filter.
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from './incident-filter'
import { incidentTable } from './incident-table'
import { madeUpIncidents } from './made-up-incidents.test-data'
import { patched } from './patch-columns'
import { answererOf, type Question } from './question'

const columns = madeUpIncidents({ rows: 4000, areas: 30, days: 300 })
const table = incidentTable(columns)
const FIRST = table.firstDay
const ramp = Uint8ClampedArray.from({ length: 1024 }, (_, n) => (n % 4 === 3 ? 255 : n >> 2))
const density = { bounds: [106, 21.1, 106.3, 21.2], cells: 200, radiusM: 500, ramp } as const

const asking = (change: Partial<Question> = {}): Question => ({
  filter: EVERYTHING,
  scope: null,
  period: [FIRST, FIRST + 300],
  others: [],
  order: 'newest',
  marks: null,
  density: null,
  ...change,
})

describe('an answer', () => {
  const answer = answererOf(table)

  it('lists as many as it counts, of the period and the filter alone', () => {
    const filter = { ...EVERYTHING, types: new Set([1, 2, 3]), severities: new Set([2, 3]) }
    const { rows, counts, marks } = answer(
      asking({
        filter,
        period: [FIRST + 50, FIRST + 120],
        marks: { bounds: [105, 20, 108, 22], zoom: 9 },
      }),
    )
    expect(rows.length).toBe(counts.total)
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      expect([1, 2, 3]).toContain(table.columns.type[row])
      expect([2, 3]).toContain(table.columns.severity[row])
      expect(table.day[row]).toBeGreaterThanOrEqual(50)
      expect(table.day[row]).toBeLessThan(120)
    }
    const drawn =
      (marks?.rows.length ?? 0) + (marks?.clusters ?? []).reduce((sum, { count }) => sum + count, 0)
    expect(drawn).toBe(counts.total - counts.withoutPlace)
  })

  it('lists the newest first, or the most serious and of those the newest', () => {
    const newest = [...answer(asking()).rows]
    expect(newest).toEqual(newest.toSorted((a, b) => b - a))
    const severity = (row: number) => table.columns.severity[row] ?? 0
    const serious = [...answer(asking({ order: 'severity' })).rows]
    expect(serious).toEqual(newest.toSorted((a, b) => severity(b) - severity(a) || b - a))
  })

  it('keeps the scale of the density under a filter, and paints less', () => {
    const all = answer(asking({ density })).density
    const few = answer(asking({ density, filter: { ...EVERYTHING, types: new Set([9]) } })).density
    expect(few?.top).toBe(all?.top)
    const ink = (pixels: Uint8ClampedArray = new Uint8ClampedArray()) =>
      pixels.reduce((sum, value, n) => (n % 4 === 0 ? sum + value : sum), 0)
    expect(ink(few?.pixels)).toBeLessThan(ink(all?.pixels) / 2)
    expect(Math.max(...(all?.pixels ?? []).filter((_, n) => n % 4 === 0))).toBeGreaterThan(200)
  })

  it('of a period without incidents is empty, with a scale of nothing', () => {
    const none = answer(asking({ density, period: [FIRST + 5000, FIRST + 5030] }))
    expect(none.counts.total).toBe(0)
    expect(none.rows.length).toBe(0)
    expect(none.density?.top).toBe(0)
    expect(none.density?.pixels.every((value, n) => n % 4 === 3 || value === 0)).toBe(true)
  })

  it('compares with other periods under the same filter', () => {
    const filter = { ...EVERYTHING, statuses: new Set([1]) }
    const other = [FIRST + 10, FIRST + 40] as const
    expect(answer(asking({ filter, others: [other] })).others[0]).toEqual(
      answer(asking({ filter, period: other })).counts,
    )
  })
})

describe('changes', () => {
  it('replace, add and take away rows by their number', () => {
    const rows = madeUpIncidents({ rows: 3, areas: 2, days: 5, seed: 4 })
    rows.number.set([2, 5000, 9])
    const next = patched(columns, rows, [1, 2, 9, 77_777])
    // 1 is gone, 2 and 9 are others now, 5000 is new.
    expect(next.length).toBe(4000)
    expect(next.number.includes(1)).toBe(false)
    expect(next.number.filter((number) => number === 2)).toHaveLength(1)
    expect(next.second[next.number.indexOf(5000)]).toBe(rows.second[1])
  })
})
