// Who does what until when: what was agreed last time and what came of it, what is still open, what is agreed now.
import type { TFunction } from 'i18next'
import { namesIn } from '@/analysis/coverage/covered-areas'
import { type Action, isOverdue } from '@/domain/action'
import type { CivilDate } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import type { ReportTable } from '@/domain/report'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import { type Briefed, EMPTY_SECTION, type SectionOf, said } from './section'

export const ACTION_PARTS = ['agreedBefore', 'carriedOver', 'agreedNow'] as const

export const actionsSection: SectionOf = (briefed, t) => {
  const { agreed, today } = briefed
  const placeOf = actionPlaces(briefed)
  const tables = ACTION_PARTS.filter((part) => agreed[part].length > 0).map(
    (part): ReportTable => ({
      title: t(`action.${part}`),
      columns: columnsOfWords(
        t('action.title'),
        ...(placeOf ? [t('chart.area')] : []),
        t('action.owner'),
        t('action.dueOn'),
        t('action.state'),
      ),
      rows: agreed[part].map((action) =>
        [
          action.title,
          ...(placeOf ? [placeOf(action)] : []),
          action.ownerRole,
          formatCivilDate(action.dueOn),
          stateInWords(action, today, t),
        ].map(wordCell),
      ),
    }),
  )
  return {
    ...EMPTY_SECTION,
    id: 'actions',
    title: t('briefing.slide_actions'),
    sentences: said(
      tables.length === 0 && t('action.none'),
      tables.length > 0 && statesAsOf(briefed, t),
    ),
    tables,
  }
}

/** Where an action is to be done; null while all are of the very area that the briefing is of. */
export function actionPlaces({ agreed, area, basics: { areasById } }: PlacedActions) {
  const isAllHere = ACTION_PARTS.every((part) =>
    agreed[part].every(({ areaId }) => areaId === area.id),
  )
  if (isAllHere) return null
  const nameOf = namesIn(area, areasById)
  return ({ areaId }: Action): string => {
    const place = areasById.get(areaId)
    return place ? nameOf(place) : ''
  }
}
type PlacedActions = Pick<Briefed, 'agreed' | 'area' | 'basics'>

/** Actions go on after a briefing was closed: said where they may be other than on the day of the meeting. */
export const statesAsOf = (
  { briefing, meetingOn, today }: Pick<Briefed, 'briefing' | 'meetingOn' | 'today'>,
  t: TFunction,
): string | null =>
  briefing.frozen !== null && today > meetingOn
    ? t('action.as_of', { day: formatCivilDate(today) })
    : null

/** `Quá hạn`, `Đã xong 10/06/2025. Đã lắp hai bóng`. */
export function stateInWords(action: Action, today: CivilDate, t: TFunction): string {
  const ended = action.endedOn === null ? '' : ` ${formatCivilDate(action.endedOn)}`
  const state = isOverdue(action, today)
    ? t('action.overdue')
    : `${t(`action.status.${action.status}`)}${ended}`
  return action.result ? `${state}. ${action.result}` : state
}
