import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { periodAt, type ReportingRule } from '@/domain/period'
import type { Membership } from '@/domain/permissions'
import {
  areaKeyOf,
  areaOf,
  areasOfMemberships,
  homeOf,
  isSameScope,
  periodKeyOf,
  periodOf,
  usualShow,
} from './scope'

const RULES: ReportingRule[] = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]
const NOW = new Date('2026-11-22T12:00:00+07:00')
const LEVELS = ['country', 'province', 'commune', 'hamlet'] as const
const area = (code: string, path: string): Area =>
  ({
    id: code,
    code,
    codeEdition: '2025-07-01',
    path,
    level: LEVELS[path.split('.').length - 1],
  }) as Area
const [province, commune, hamlet, other] = [
  area('24', 'vn.24'),
  area('07210', 'vn.24.c'),
  area('07210-01', 'vn.24.c.1'),
  area('07999', 'vn.24.d'),
] as const
const areas = [province, commune, hamlet, other]
const memberships = [{ areaId: '07210', areaPath: 'vn.24.c', role: 'officer' }] as Membership[]

describe('the scope', () => {
  it('offers only areas at or under a membership', () => {
    expect(areasOfMemberships(areas, memberships)).toEqual([commune, hamlet])
  })

  it('begins at the first membership', () => {
    expect(homeOf(areas, memberships)).toBe(commune)
    expect(homeOf([], memberships)).toBeNull()
  })

  it('takes home for an area of another edition or of others', () => {
    const own = [commune, hamlet]
    const key = { code: '07210-01', codeEdition: '2025-07-01' }
    expect(areaOf(key, own, commune)).toBe(hamlet)
    expect(areaOf({ ...key, codeEdition: '2024-12-31' }, own, commune)).toBe(commune)
    expect(areaOf({ ...key, code: '07999' }, own, commune)).toBe(commune)
    expect(areaOf(null, own, commune)).toBe(commune)
  })

  it('shows the police month of today unless the URL names a period', () => {
    expect(periodOf(null, RULES, NOW).name).toBe('2026-12')
    expect(periodOf({ kind: 'quarter', name: '2026-Q1' }, RULES, NOW).name).toBe('2026-Q1')
    expect(periodOf({ kind: 'quarter', name: 'nonsense' }, RULES, NOW).name).toBe('2026-12')
  })

  it('shows a link to home and to this month as it was to those who begin elsewhere, a month later', () => {
    const area = areaKeyOf(commune)
    const period = periodKeyOf(periodAt(NOW, 'police_month', RULES))
    const later = new Date('2026-12-20T12:00:00+07:00')
    expect(areaOf(area, areas, province)).toBe(commune)
    expect(periodOf(period, RULES, later).name).toBe('2026-12')
  })

  it('is the same where area and period are the same, or both are left out', () => {
    const period = { kind: 'police_month', name: '2026-12' } as const
    const asked = { area: areaKeyOf(commune), period }
    expect(isSameScope(asked, { area: areaKeyOf(commune), period: { ...period } })).toBe(true)
    expect(isSameScope({ area: null, period: null }, { area: null, period: null })).toBe(true)
    expect(isSameScope(asked, { ...asked, period: { ...period, name: '2026-11' } })).toBe(false)
    expect(isSameScope(asked, { ...asked, area: areaKeyOf(hamlet) })).toBe(false)
    expect(isSameScope(asked, { ...asked, period: null })).toBe(false)
  })

  it('shows leaders the rates of a commune, others each incident', () => {
    const role = (name: 'leader' | 'officer' | 'admin', area = province) =>
      [{ userId: 'u', areaId: area.id, areaPath: area.path, role: name }] as const
    expect(usualShow(commune, role('leader'))).toBe('rate')
    expect(usualShow(province, role('leader'))).toBe('points')
    expect(usualShow(commune, role('officer'))).toBe('points')
    expect(usualShow(commune, role('admin'))).toBe('points')
  })
})
