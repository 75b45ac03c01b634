// Head and foot of an official letter (Decree 30/2020/NĐ-CP, Annex I): bodies follow from the area, nobody is named.
import type { TFunction } from 'i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { Period } from '@/domain/period'
import type { ReportLetter } from '@/domain/report'
import type { Briefed } from './section'

/** To be filled in by hand. */
const DOTS = '..............'

const capitals = (text: string) => text.toLocaleUpperCase('vi')

export function letterOf(
  { area, basics, period, meetingOn, today, isOver }: Briefed,
  t: TFunction,
): ReportLetter {
  const parent = area.parentId === null ? undefined : basics.areasById.get(area.parentId)
  const isHamlet = area.level === 'hamlet'
  const [year = '', month = '', day = ''] = (isOver ? meetingOn : today).split('-')
  return {
    upperBody: (parent && bodyOf(parent, t)) ?? [],
    body: bodyOf(area, t) ?? [isHamlet ? capitals(fullNameOf(area)) : DOTS],
    number: t(isHamlet ? 'briefing-file.number_open' : 'briefing-file.number_committee'),
    placeAndDate: t('briefing-file.place_and_date', {
      place: (isHamlet && parent ? parent : area).name,
      // The decree wants a 0 before days under 10 and before January and February, so that no other digit fits in.
      day,
      month: Number(month) < 3 ? month : String(Number(month)),
      year,
    }),
    subject: t('briefing-file.subject', { period: periodInTitle(period, t) }),
    signer: signerOf(area, t),
  }
}

/** The People's Committee of a commune or province; null of any other area. */
const bodyOf = (area: Pick<Area, 'level' | 'kind' | 'name'>, t: TFunction): string[] | null =>
  area.level === 'commune' || area.level === 'province'
    ? [t('briefing-file.committee'), fullNameOf(area)].map(capitals)
    : null

function signerOf({ level, kind }: Area, t: TFunction): string[] {
  if (level === 'country') return [DOTS]
  if (level !== 'hamlet') return [t('briefing-file.for_committee'), t('briefing-file.chairman')]
  const isGroup = kind.startsWith('tổ')
  return [
    isGroup ? t('briefing-file.head_of_group') : t('briefing-file.head', { kind: capitals(kind) }),
  ]
}

/** `tháng 6/2025`, `quý II/2025`, `năm 2025`: what a title calls a period, whose days stand below it. */
export function periodInTitle({ kind, name }: Pick<Period, 'kind' | 'name'>, t: TFunction): string {
  const [year = '', part = ''] = name.split('-')
  if (kind === 'quarter')
    return t('briefing-file.of_quarter', {
      quarter: ['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? part,
      year,
    })
  return part === ''
    ? t('briefing-file.of_year', { year })
    : t('briefing-file.of_month', { month: Number(part), year })
}
