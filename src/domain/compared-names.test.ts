// A running period is compared with the same days of others, and says which those are.
import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'
import { comparedNames } from './compared-names'
import { comparedPeriods } from './compared-periods'
import { parsePeriod } from './period'
import { wordsOf } from './words/words-of.test-data'

const inVietnamese = wordsOf('vi')
const inEnglish = wordsOf('en')

const RULES = [{ effectiveFrom: '2000-01-15', cutDay: 15 }]

function namesOf(text: string, now: string, t: TFunction) {
  const at = new Date(`${now}T09:00:00+07:00`)
  const period = parsePeriod(text, RULES, at)
  if (period === null) throw new Error(`${text} is no period`)
  return comparedNames(comparedPeriods(period, RULES, at), t)
}

it('names the days that a running period is compared with', () => {
  expect(namesOf('police_month:2026-12', '2026-11-22', inVietnamese)).toEqual({
    until: 'Đến hết ngày 21/11',
    note: 'Tăng, giảm: so số vụ đến hết ngày 21/11 với cùng thời gian kỳ trước.',
    before: 'Cùng thời gian kỳ trước (15/10–21/10/2026)',
    againstBefore: 'So với cùng thời gian kỳ trước',
    yearBefore: 'Cùng thời gian năm trước (15/11–21/11/2025)',
    againstYearBefore: 'So với cùng thời gian năm trước',
  })
  expect(namesOf('days:365', '2026-11-22', inVietnamese).before).toBe(
    'Cùng thời gian kỳ trước (23/11/2024–21/11/2025)',
  )
  expect(namesOf('police_month:2026-12', '2026-11-16', inEnglish)).toMatchObject({
    before: 'Same part of the period before (15/10/2026)',
    againstYearBefore: 'Against the same time last year',
  })
})

it('calls a period that is over, and one of which no day is, by what it is compared with as a whole', () => {
  for (const now of ['2026-12-20', '2026-11-15'])
    expect(namesOf('police_month:2026-12', now, inVietnamese)).toMatchObject({
      until: null,
      note: null,
      before: 'Kỳ trước',
      againstBefore: 'So với kỳ trước',
      yearBefore: 'Cùng kỳ năm trước',
    })
})
