// Who does what until when: what was agreed last time and what came of it, what is still open, what is agreed now.
import type { TFunction } from 'i18next'
import { type Action, isOverdue } from '@/domain/action'
import type { CivilDate } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import type { ReportTable } from '@/domain/report'
import { columnsOfWords, wordCell } from '@/domain/report-cells'
import { EMPTY_SECTION, type SectionOf } from './section'

export const actionsSection: SectionOf = ({ agreed, today }, t) => {
  const tables = (['agreedBefore', 'carriedOver', 'agreedNow'] as const)
    .filter((part) => agreed[part].length > 0)
    .map(
      (part): ReportTable => ({
        title: t(`action.${part}`),
        columns: columnsOfWords(
          t('action.title'),
          t('action.owner'),
          t('action.dueOn'),
          t('action.state'),
        ),
        rows: agreed[part].map((action) =>
          [
            action.title,
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
    sentences: tables.length === 0 ? [t('action.none')] : [],
    tables,
  }
}

/** `Quá hạn`, `Đã xong 10/06/2025. Đã lắp hai bóng`. */
export function stateInWords(action: Action, today: CivilDate, t: TFunction): string {
  const ended = action.endedOn === null ? '' : ` ${formatCivilDate(action.endedOn)}`
  const state = isOverdue(action, today)
    ? t('action.overdue')
    : `${t(`action.status.${action.status}`)}${ended}`
  return action.result ? `${state}. ${action.result}` : state
}
