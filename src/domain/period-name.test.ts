import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { lastDays, parsePeriod, type ReportingRule } from './period'
import { periodInSentence, periodName, periodSpan, periodTitle } from './period-name'
import { en, vi } from './words/words'

const RULES: ReportingRule[] = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]
const NOW = new Date('2026-11-22T12:00:00+07:00')
const t = ((key: string, values: Record<string, string>) =>
  [key, ...Object.values(values)].join(' ')) as TFunction

const named = (text: string): [string, string] => {
  const period = parsePeriod(text, RULES, NOW)
  if (period === null) throw new Error(text)
  return [periodName(period, t), periodSpan(period)]
}

describe('the name of a period', () => {
  it.each([
    ['police_month:2026-11', 'period.name_police_month 11/2026', '15/10–14/11'],
    ['police_month:2026-01', 'period.name_police_month 01/2026', '15/12/2025–14/01/2026'],
    ['police_year:2026', 'period.name_police_year 2026', '15/12/2025–14/12/2026'],
    ['calendar_month:2026-02', 'period.name_calendar_month 02/2026', '01/02–28/02'],
    ['quarter:2026-Q4', 'period.name_quarter 2026 IV', '01/10–31/12'],
    ['range:2026-10-15..2026-11-02', 'period.name_range 15/10/2026 02/11/2026', '15/10–02/11'],
  ])('%s', (text, name, span) => {
    expect(named(text)).toEqual([name, span])
  })

  it('calls the police month that begins on 15 November no mere "Tháng 12/2026"', () => {
    const month = { kind: 'police_month', name: '2026-12' } as const
    const says = ({ period }: typeof vi | typeof en) =>
      ((key: string, values: { name: string }) =>
        period[key.replace('period.', '') as 'name_police_month'].replace(
          '{{name}}',
          values.name,
        )) as unknown as TFunction
    expect(periodName(month, says(vi))).toBe('Kỳ tháng 12/2026')
    expect(periodInSentence(month, says(vi))).toBe('kỳ tháng 12/2026')
    expect(periodName(month, says(en))).toBe('Police month 12/2026')
  })

  it('says how many days, and which', () => {
    const days = lastDays(28, NOW)
    expect(periodName(days, t)).toBe('period.name_days 28')
    expect(periodSpan(days)).toBe('26/10–22/11')
  })
})

describe('the title of a period', () => {
  it.each([
    ['police_month:2026-11', 'period.name_police_month 11/2026 (15/10–14/11)'],
    ['days:28', 'period.name_days 28 (26/10–22/11/2026)'],
    ['days:365', 'period.name_days 365 (23/11/2025–22/11/2026)'],
    ['range:2026-10-15..2026-11-02', 'period.name_range 15/10/2026 02/11/2026'],
  ])('of %s says its days once, with their year', (text, title) => {
    const period = parsePeriod(text, RULES, NOW)
    expect(period && periodTitle(period, t)).toBe(title)
  })
})
