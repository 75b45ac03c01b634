// What was added, changed or removed after the figures were closed: beside what was reported, never in its place.
import type { TFunction } from 'i18next'
import { isOfGroup, type LateFigureId, lateFigures } from '@/analysis/briefing/late-figures'
import type { LateChange } from '@/domain/briefing'
import { formatDateTime } from '@/domain/format'
import type { ReportTable } from '@/domain/report'
import { columnsOfNumbers, columnsOfWords, countCell, wordCell } from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf } from './section'

type Late = Pick<Briefed, 'basics' | 'briefing' | 'language'>

export const lateSection: SectionOf = (briefed, t) => {
  const figures = lateTable(briefed, t)
  const { changes, frozen } = briefed.briefing
  if (frozen === null || (figures === null && changes.length === 0)) return null
  return {
    ...EMPTY_SECTION,
    id: 'late',
    title: t('briefing.slide_late'),
    tables: [
      ...(figures ? [figures] : []),
      ...(changes.length > 0 ? [changesTable(briefed, t)] : []),
    ],
  }
}

/** Null where what is counted now is what was reported. */
export function lateTable({ briefing, language }: Late, t: TFunction): ReportTable | null {
  const { frozen, figures } = briefing
  const late = frozen ? lateFigures(frozen, figures) : []
  if (late.length === 0) return null
  return {
    title: null,
    columns: columnsOfNumbers(
      t('briefing.group'),
      t('briefing.reported'),
      t('briefing.counted_now'),
    ),
    rows: late.map(({ id, frozen: reported, now }) => [
      wordCell(lateInWords(id, t)),
      countCell(reported, language),
      countCell(now, language),
    ]),
    hasTotal: late[0]?.id === 'total',
  }
}

const lateInWords = (id: LateFigureId, t: TFunction): string => {
  if (id === 'total') return t('briefing.all')
  return isOfGroup(id) ? t(`layer.incident_${id}`) : t(`briefing.late.${id}`)
}

/** `thêm`, `sửa`, `xóa`. */
const verbInWords = ({ verb, isRemoval }: LateChange, t: TFunction): string =>
  t(`briefing.change_${isRemoval ? 'delete' : verb}`)

/** Parts of a change in words, for a line and for a row. */
export function changeParts(change: LateChange, { basics, language }: Late, t: TFunction) {
  const type = change.typeId === null ? undefined : basics.types.get(change.typeId)
  return {
    at: formatDateTime(change.at),
    by: change.by ?? t('briefing.by_nobody'),
    what: verbInWords(change, t),
    number: change.number === null ? '' : String(change.number),
    type: type ? (language === 'vi' ? type.labelVi : type.labelEn) : '',
  }
}

function changesTable(briefed: Late, t: TFunction): ReportTable {
  return {
    title: t('briefing.changes'),
    columns: columnsOfWords(
      t('briefing-file.at'),
      t('briefing-file.by'),
      t('briefing-file.what'),
      t('briefing-file.number'),
      t('briefing-file.type'),
    ),
    rows: briefed.briefing.changes.map((change) => {
      const { at, by, what, number, type } = changeParts(change, briefed, t)
      return [at, by, what, number, type].map(wordCell)
    }),
  }
}
