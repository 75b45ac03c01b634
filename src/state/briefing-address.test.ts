import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { lastDays, periodAt, type ReportingRule } from '@/domain/period'
import { briefingAddress, parseBriefingAddress, periodToReport } from './briefing-address'

const RULES: ReportingRule[] = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]
const at = (day: string) => new Date(`${day}T09:00:00+07:00`)
const area = { code: '07210-01', codeEdition: '2025-07-01' } as Area

describe('the address of a briefing', () => {
  it('is read as it was written', () => {
    const period = periodAt(at('2026-11-01'), 'police_month', RULES)
    const parts = briefingAddress(area, period as never)
    expect(parts).toEqual({ area: '07210-01@2025-07-01', period: 'police_month:2026-11' })
    expect(parseBriefingAddress(parts, RULES, at('2027-01-01'))).toEqual({
      area: { code: '07210-01', codeEdition: '2025-07-01' },
      period,
    })
  })

  it.each([
    [{}],
    [{ area: '07210', period: 'police_month:2026-11' }],
    [{ area: '07210@2025-07-01', period: 'days:28' }],
    [{ area: '07210@2025-07-01', period: 'police_month:2026-13' }],
    [{ area: '07210@2025-07-01', period: 'range:2026-01-01..2026-01-31' }],
  ])('is none: %o', (parts) => {
    expect(parseBriefingAddress(parts, RULES, at('2027-01-01'))).toBeNull()
  })
})

describe('the period to report', () => {
  const now = at('2026-11-15')
  it('is the month that ended yesterday on the 15th', () => {
    const running = periodAt(now, 'police_month', RULES)
    expect(running.name).toBe('2026-12')
    expect(periodToReport(running, RULES, now)).toMatchObject({
      kind: 'police_month',
      name: '2026-11',
    })
    expect(periodToReport(lastDays(28, now), RULES, now).name).toBe('2026-11')
  })

  it('is the one looked at where that is over', () => {
    const quarter = periodAt(at('2026-08-01'), 'quarter', RULES)
    expect(periodToReport(quarter, RULES, now)).toBe(quarter)
  })
})
