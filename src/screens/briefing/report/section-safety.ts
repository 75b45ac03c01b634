// Fire safety and cameras: what happened, and what stands ready.
import type { TFunction } from 'i18next'
import { groupLines } from '@/analysis/briefing/figure-lines'
import { changeInWords, countInWords } from '@/domain/change-words'
import type { ReportTable } from '@/domain/report'
import { columnsOfNumbers, countCell, wordCell } from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf } from './section'

export const safetySection: SectionOf = (briefed, t) => {
  const { figures, language, briefing } = briefed
  const { firePoints, cameras } = figures
  const table = (title: string, rows: readonly (readonly [string, number])[]): ReportTable => ({
    title,
    columns: columnsOfNumbers(t('briefing-file.condition'), t('briefing-file.quantity')),
    rows: rows.map(([name, count]) => [wordCell(name), countCell(count, language)]),
  })
  return {
    ...EMPTY_SECTION,
    id: 'safety',
    title: t('briefing.slide_safety'),
    sentences: [
      firesInWords(briefed, t),
      t(briefing.frozen ? 'briefing.as_at_closing' : 'briefing.as_of_today'),
    ],
    tables: [
      table(t('layer.fire_points'), [
        [t('layer.fire_point_ready'), firePoints.ready],
        [t('layer.fire_point_overdue'), firePoints.overdue],
        [t('fire-point.status.needs_service'), firePoints.needsService],
        [t('fire-point.status.out_of_service'), firePoints.outOfService],
      ]),
      table(t('layer.cameras'), [
        [t('camera.status.working'), cameras.working],
        [t('camera.status.faulty'), cameras.faulty],
        [t('camera.status.offline'), cameras.offline],
        [t('camera.status.planned'), cameras.planned],
      ]),
    ],
  }
}

/** `Cháy, nổ: 3 vụ, tăng 1 vụ`. */
export function firesInWords(
  { figures, language }: Pick<Briefed, 'figures' | 'language'>,
  t: TFunction,
): string {
  const fires = groupLines(figures).find(({ id }) => id === 'fire')
  const incidents = countInWords(fires?.counts.now ?? 0, language, t)
  const change = fires?.change ? `, ${changeInWords(fires.change, language, t)}` : ''
  return `${t('briefing.fires', { incidents })}${change}`
}
