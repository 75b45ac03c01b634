// How a period is called, and the days it spans.
import type { TFunction } from 'i18next'
import { addDays, civilDateOf } from './civil-date'
import { formatCivilDate } from './format'
import type { Period } from './period'

const QUARTERS = ['I', 'II', 'III', 'IV']

/** `Kỳ tháng 11/2026`, `Tháng dương lịch 11/2026`, `Quý IV/2026`, `Năm 2026`, `28 ngày qua`, `15/10/2026–14/11/2026`. */
export function periodName({ kind, name }: Pick<Period, 'kind' | 'name'>, t: TFunction): string {
  switch (kind) {
    case 'quarter': {
      const [year = '', quarter = ''] = name.split('-Q')
      return t('period.name_quarter', { year, quarter: QUARTERS[Number(quarter) - 1] ?? quarter })
    }
    case 'range': {
      const [first = '', last = ''] = name.split('..')
      return t('period.name_range', { first: formatCivilDate(first), last: formatCivilDate(last) })
    }
    default:
      return t(`period.name_${kind}`, { name: name.split('-').reverse().join('/') })
  }
}

/** The name within a sentence: `kỳ tháng 11/2026`. */
export const periodInSentence = (period: Pick<Period, 'kind' | 'name'>, t: TFunction): string => {
  const name = periodName(period, t)
  return name.charAt(0).toLocaleLowerCase() + name.slice(1)
}

/** `15/10–14/11`, with years when the days lie in two years or in another than the name says. */
export function periodSpan({ kind, name, start, end }: Period): string {
  const first = civilDateOf(start)
  const last = addDays(civilDateOf(end), -1)
  const year = kind === 'days' ? first.slice(0, 4) : name.slice(0, 4)
  const isPlain = first.startsWith(year) && last.startsWith(year)
  const format = (day: string): string =>
    isPlain ? formatCivilDate(day).slice(0, 5) : formatCivilDate(day)
  return `${format(first)}–${format(last)}`
}

/** `Kỳ tháng 11/2026 (15/10–14/11)`, `28 ngày qua (26/10–22/11/2026)`, `15/10/2026–14/11/2026`: no year is left to guess. */
export function periodTitle(period: Period, t: TFunction): string {
  const name = periodName(period, t)
  if (period.kind === 'range') return name
  const span = periodSpan(period)
  const lacksYear = period.kind === 'days' && /–\d{2}\/\d{2}$/.test(span)
  const year = lacksYear ? `/${civilDateOf(period.start).slice(0, 4)}` : ''
  return `${name} (${span}${year})`
}
