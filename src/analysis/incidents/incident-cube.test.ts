// Counts from the cube are the counts of somebody who looks at every row, whatever the filter.
import { describe, expect, it } from 'vitest'
import { emptyColumns, type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'
import { countsOf, dailyCounts, type IncidentCounts, incidentCube } from './incident-cube'
import { EVERYTHING, failuresOf, type IncidentFilter } from './incident-filter'
import { incidentTable } from './incident-table'
import { madeUpIncidents, randomFrom } from './made-up-incidents.test-data'

type Chart = keyof IncidentCounts
type Days = readonly [number, number]

/** In Vietnam, through the calendar of the browser rather than by division. */
const localOf = (second: number) => new Date((second + 7 * 3600) * 1000)
const dayIn = (second: number): number =>
  Date.UTC(
    localOf(second).getUTCFullYear(),
    localOf(second).getUTCMonth(),
    localOf(second).getUTCDate(),
  ) / 86_400_000

/** Of the days to resolution: same day, under 3, 7, 20, 60 days, more, open. */
const classOf = (days: number): number =>
  days === 255 ? 6 : [1, 3, 7, 20, 60, 255].filter((end) => days >= end).length

/** Row by row: the bins of each chart, its own filter left out. */
function naive(columns: IncidentColumns, filter: IncidentFilter, [from, after]: Days) {
  const bins = new Map<string, number>()
  const add = (bin: string) => bins.set(bin, (bins.get(bin) ?? 0) + 1)
  for (let row = 0; row < columns.length; row++) {
    const at = (name: Exclude<keyof IncidentColumns, 'length'>) => columns[name][row] ?? 0
    const day = dayIn(at('second'))
    if (day < from || day >= after) continue
    const hour = localOf(at('second')).getUTCHours()
    const weekday = (localOf(at('second')).getUTCDay() + 6) % 7
    const isPlaced = at('lng') !== NO_PLACE
    const inRange = (range: Days | null, value: number) =>
      range === null || (range[0] <= value && value <= range[1])
    const passes = {
      types: filter.types?.has(at('type')) ?? true,
      severities: filter.severities?.has(at('severity')) ?? true,
      statuses: filter.statuses?.has(at('status')) ?? true,
      days: filter.resolutions?.has(classOf(at('days'))) ?? true,
      areas: filter.areas?.has(at('area')) ?? true,
      slots: inRange(filter.hours, hour) && inRange(filter.weekdays, weekday),
      withoutPlace: !filter.onlyWithoutPlace || !isPlaced,
    }
    const isIn = (chart: Chart) =>
      Object.entries(passes).every(([name, passing]) => passing || name === chart)
    if (isIn('types')) add(`types ${at('type')}`)
    if (isIn('severities')) add(`severities ${at('severity') - 1}`)
    if (isIn('statuses')) add(`statuses ${at('status')}`)
    if (isIn('areas')) add(`areas ${at('area')}`)
    if (isIn('slots')) add(`slots ${weekday * 24 + hour}`)
    if (isIn('days')) add(`days ${at('days')}`)
    if (isIn('total')) add('total')
    if (isIn('withoutPlace') && !isPlaced) add('withoutPlace')
  }
  return bins
}

function binsOf(counts: IncidentCounts, areaNumbers: Uint32Array) {
  const bins = new Map<string, number>()
  for (const [chart, value] of Object.entries(counts) as [Chart, number | Uint32Array][]) {
    if (typeof value === 'number') {
      if (value > 0) bins.set(chart, value)
    } else
      value.forEach((count, index) => {
        const bin = chart === 'areas' ? areaNumbers[index] : index
        if (count > 0) bins.set(`${chart} ${bin}`, count)
      })
  }
  return bins
}

const sorted = (bins: Map<string, number>) => [...bins].toSorted(([a], [b]) => (a < b ? -1 : 1))

describe('counts', () => {
  const table = incidentTable(madeUpIncidents({ rows: 600, areas: 12, days: 500 }))

  it('are those of looking at every row, in 1,000 random combinations of filters', () => {
    const random = randomFrom(7)
    const some = (values: readonly number[]) =>
      random() < 0.5 ? null : new Set(values.filter(() => random() < 0.5))
    const range = (length: number): Days | null => {
      if (random() < 0.5) return null
      const first = Math.floor(random() * length)
      return [first, first + Math.floor(random() * (length - first))]
    }
    const upTo = (length: number) => Array.from({ length }, (_, index) => index)
    for (let round = 0; round < 1000; round++) {
      const filter: IncidentFilter = {
        types: some(upTo(41)),
        severities: some([1, 2, 3, 4]),
        statuses: some(upTo(11)),
        resolutions: some(upTo(7)),
        areas: some(upTo(40)),
        hours: range(24),
        weekdays: range(7),
        onlyWithoutPlace: random() < 0.2,
      }
      const from = table.firstDay - 20 + Math.floor(random() * 540)
      const period: Days = [from, from + Math.floor(random() * 400)]
      const cube = incidentCube(table, failuresOf(table, filter))
      expect(sorted(binsOf(countsOf(cube, period), table.areaNumbers))).toEqual(
        sorted(naive(table.columns, filter, period)),
      )
    }
  })

  it('of days add up to the total', () => {
    const cube = incidentCube(table, failuresOf(table, EVERYTHING))
    const daily = dailyCounts(cube)
    expect(daily.reduce((sum, count) => sum + count, 0)).toBe(600)
    for (const [day, count] of daily.entries())
      expect(countsOf(cube, [table.firstDay + day, table.firstDay + day + 1]).total).toBe(count)
  })

  it('keep more areas apart than two bytes can number', () => {
    const columns = emptyColumns(70_000)
    columns.severity.fill(1)
    for (let row = 0; row < columns.length; row++) columns.area[row] = row + 1
    const many = incidentTable(columns)
    const { areas } = countsOf(incidentCube(many, failuresOf(many, EVERYTHING)), [0, 30_000])
    expect(areas).toHaveLength(70_000)
    expect(areas.every((count) => count === 1)).toBe(true)
  })

  it('of nothing are nothing', () => {
    const none = incidentTable(emptyColumns(0))
    const counts = countsOf(incidentCube(none, failuresOf(none, EVERYTHING)), [0, 30_000])
    expect(counts.total).toBe(0)
    expect(counts.slots).toHaveLength(168)
  })

  it('keep 29 February and the days on both sides of midnight in Vietnam apart', () => {
    const columns = emptyColumns(4)
    for (const [row, instant] of [
      '2024-02-28T23:59:59+07:00',
      '2024-02-29T00:00:00+07:00',
      '2024-02-29T23:59:59+07:00',
      '2024-03-01T00:00:00+07:00',
    ].entries()) {
      columns.second[row] = Date.parse(instant) / 1000
      columns.severity[row] = 1
    }
    const leap = incidentTable(columns)
    const cube = incidentCube(leap, failuresOf(leap, EVERYTHING))
    expect([...dailyCounts(cube)]).toEqual([1, 2, 1])
    // A Thursday: from its first hour to its last.
    expect(countsOf(cube, [leap.firstDay + 1, leap.firstDay + 2]).slots[3 * 24]).toBe(1)
    expect(countsOf(cube, [leap.firstDay + 1, leap.firstDay + 2]).slots[3 * 24 + 23]).toBe(1)
  })
})
