// The answer from counts says what an answer from the rows themselves says, and its parts agree.
import { describe, expect, it } from 'vitest'
import type { DaySpan } from '@/domain/compared-periods'
import type { AreaCounts } from '@/domain/incident-counts'
import { type CountedSpan, countedAnswer } from './counted-answer'
import { EVERYTHING, type IncidentFilter } from './incident-filter'
import { incidentTable } from './incident-table'
import { madeUpIncidents, randomFrom } from './made-up-incidents.test-data'
import { answererOf } from './question'

const table = incidentTable(madeUpIncidents({ rows: 3000, areas: 12, days: 400 }))
const answer = answererOf(table)
const areas = Array.from(table.areaNumbers, (number) => ({ id: `area-${number}`, number }))
const typeCount = Math.max(...table.columns.type) + 1
const types = new Map(Array.from({ length: typeCount }, (_, number) => [`type-${number}`, number]))

/** The last two as one. */
const atItself = (counts: Uint32Array): number[] => [
  ...counts.slice(0, -2),
  counts.slice(-2).reduce((sum, count) => sum + count, 0),
]

/** As incident_counts() answers: types of all, the rest of those asked for. */
function counts(filter: IncidentFilter, span: DaySpan): AreaCounts {
  const { counts, daily } = answer({
    filter,
    scope: null,
    period: span,
    others: [],
    order: 'newest',
    marks: null,
    density: null,
  })
  const days = new Uint32Array(span[1] - span[0])
  for (const day of days.keys()) days[day] = daily?.counts[span[0] + day - daily.firstDay] ?? 0
  return {
    total: counts.total,
    withoutPlace: counts.withoutPlace,
    daily: { firstDay: span[0], counts: days },
    types: Object.fromEntries(
      Array.from(counts.types, (count, number) => [`type-${number}`, count] as const).filter(
        ([, count]) => count > 0,
      ),
    ),
    areas: Object.fromEntries(
      Array.from(counts.areas, (count, n) => [`area-${table.areaNumbers[n]}`, count]),
    ),
    grid: null,
  }
}

describe('an answer from counts', () => {
  it('is that from rows, whatever is filtered', () => {
    const random = randomFrom(6)
    for (let round = 0; round < 40; round++) {
      const some = <Item>(items: Iterable<Item>, share: number) =>
        new Set(Array.from(items).filter(() => random() < share))
      const chosen = random() < 0.5 ? null : some(table.areaNumbers, 0.4)
      const filter = {
        ...EVERYTHING,
        types: random() < 0.3 ? null : some(types.values(), 0.5),
      }
      const span = (length: number): DaySpan => {
        const from = table.firstDay + Math.floor(random() * (400 - length))
        return [from, from + length]
      }
      const [period, before] = [span(60), span(50)]
      const ever: DaySpan = [table.firstDay - 100, table.firstDay + 500]
      const parts = (days: DaySpan) =>
        chosen === null
          ? [counts(filter, days)]
          : Array.from(chosen, (number) => counts({ ...filter, areas: new Set([number]) }, days))
      const of = (days: DaySpan): CountedSpan => ({
        span: days,
        parts: parts(days),
        ranking: counts(filter, days),
      })
      const told = countedAnswer(
        { now: of(period), others: [null, of(before)], usual: counts(EVERYTHING, period) },
        {
          whole: counts(EVERYTHING, ever).daily,
          parts: parts(ever).map(({ daily }) => daily),
        },
        { types, self: 99_999, areas: areas.slice(0, -2) },
      )
      const listed = answer({
        filter: { ...filter, areas: chosen },
        scope: null,
        period,
        others: [null, before],
        order: 'newest',
        marks: null,
        density: null,
      })
      const plain = ({
        total,
        withoutPlace,
        types: byType,
        areas: byArea,
      }: typeof told.counts) => ({
        total,
        withoutPlace,
        types: Array.from(byType),
        // Two areas are not told by name: what they have was noted at the area itself.
        areas: Array.from(byArea.length === areas.length ? atItself(byArea) : byArea),
      })
      expect(plain(told.counts)).toEqual(plain(listed.counts))
      expect(told.others[0]).toBeNull()
      expect(told.others[1] && plain(told.others[1])).toEqual(
        listed.others[1] && plain(listed.others[1]),
      )
      expect(plain(told.usual)).toEqual(plain(listed.usual))
      expect([...told.areaNumbers]).toEqual([...listed.areaNumbers.slice(0, -2), 99_999])
      expect(told.daily).toEqual(listed.daily)
    }
  })
})
