// Three years of incidents: as many as in real communes, in their rhythm, with real hot spots.
import { beforeAll, describe, expect, it } from 'vitest'
import type { IncidentStatus } from '@/domain/incident'
import { FIVE_COMMUNES } from './communes/five'
import { drawingOf } from './drawing'
import { type DemoCase, incidentsOf } from './incidents'

const TODAY = new Date('2026-03-10T02:30:00Z')
const HOUR_MS = 3_600_000
const casesBy = new Map<string, DemoCase[]>()
let all: DemoCase[] = []

beforeAll(() => {
  for (const commune of FIVE_COMMUNES)
    casesBy.set(commune.name, incidentsOf(drawingOf(commune), TODAY))
  all = [...casesBy.values()].flat()
})

const hourOf = ({ incident }: DemoCase) =>
  new Date(new Date(incident.occurred_at).getTime() + 7 * HOUR_MS).getUTCHours()
const monthOf = ({ incident }: DemoCase) =>
  new Date(new Date(incident.occurred_at).getTime() + 7 * HOUR_MS).getUTCMonth() + 1
const ofType = (prefix: string) => all.filter(({ incident }) => incident.type_id.startsWith(prefix))
const shareOf = (cases: DemoCase[], test: (one: DemoCase) => boolean) =>
  cases.filter(test).length / cases.length

describe('incidents of the demo province', () => {
  it.each(FIVE_COMMUNES)(
    'happen in $name as often as they should',
    ({ name, incidentsPerYear }) => {
      const perYear = (casesBy.get(name)?.length ?? 0) / 3
      expect(perYear / incidentsPerYear).toBeGreaterThan(0.85)
      expect(perYear / incidentsPerYear).toBeLessThan(1.2)
    },
  )

  it('end today and begin three years before', () => {
    const times = all.map(({ incident }) => new Date(incident.occurred_at).getTime())
    expect(Math.max(...times)).toBeLessThanOrEqual(TODAY.getTime())
    expect(TODAY.getTime() - Math.max(...times)).toBeLessThan(24 * HOUR_MS)
    expect((TODAY.getTime() - Math.min(...times)) / (24 * HOUR_MS * 365.25)).toBeCloseTo(3, 1)
  })

  it('keep the rhythm of the day: thefts at night, noise in the evening, jams at rush hour', () => {
    const atNight = (one: DemoCase) => hourOf(one) >= 22 || hourOf(one) < 4
    expect(shareOf(ofType('crime.trom_cap'), atNight)).toBeGreaterThan(0.45)
    expect(shareOf(ofType('public_order.tieng_on'), (one) => hourOf(one) >= 18)).toBeGreaterThan(
      0.6,
    )
    const atRush = (one: DemoCase) => [6, 7, 16, 17, 18].includes(hourOf(one))
    expect(shareOf(ofType('traffic.un_tac'), atRush)).toBeGreaterThan(0.5)
  })

  it('keep the rhythm of the year: drowning in summer', () => {
    const inSummer = (one: DemoCase) => [5, 6, 7, 8].includes(monthOf(one))
    expect(shareOf(ofType('rescue.duoi_nuoc'), inSummer)).toBeGreaterThan(0.5)
  })

  it('have hot spots: the densest 1% of 100 m cells hold far more than their share', () => {
    const cells = new Map<string, number>()
    const ward = casesBy.get('Cổ Nhuế 2') ?? []
    for (const { incident } of ward) {
      if (incident.lng === null || incident.lat === null) continue
      const cell = `${Math.floor(incident.lng / 0.00096)},${Math.floor(incident.lat / 0.0009)}`
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
    const counts = [...cells.values()].sort((a, b) => b - a)
    const densest = counts.slice(0, Math.round(403 * 0.01)).reduce((sum, count) => sum + count, 0)
    expect(densest / ward.length).toBeGreaterThan(0.12)
    expect(densest / ward.length).toBeLessThan(0.6)
  })

  it('are without a position in about 4 of 100', () => {
    expect(shareOf(all, ({ incident }) => incident.lng === null)).toBeCloseTo(0.04, 1)
  })

  it('go through their steps in order of time, and end in the status of the last one', () => {
    for (const { incident, steps } of all) {
      const times = steps.map(({ at }) => at.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(steps.at(-1)?.status).toBe(incident.status)
      expect(incident.resolved_at === null || incident.resolved_at >= incident.occurred_at).toBe(
        true,
      )
    }
  })

  it('are open when new and mostly closed when old', () => {
    const isOpen = ({ incident }: DemoCase) =>
      (
        ['moi_tiep_nhan', 'dang_xac_minh', 'dang_xu_ly', 'dang_hoa_giai'] as IncidentStatus[]
      ).includes(incident.status)
    const age = ({ incident }: DemoCase) =>
      TODAY.getTime() - new Date(incident.occurred_at).getTime()
    const old = all.filter((one) => age(one) > 120 * 24 * HOUR_MS)
    const fresh = all.filter((one) => age(one) < 3 * 24 * HOUR_MS)
    expect(shareOf(old, ({ incident }) => incident.status === 'dong')).toBeGreaterThan(0.9)
    expect(shareOf(fresh, isOpen)).toBeGreaterThan(0.4)
  })
})
