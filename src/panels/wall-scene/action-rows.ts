// What was agreed at a briefing and is overdue, as rows of a wall: what, whose duty, since how many days.
import { type Action, daysOverdue } from '@/domain/action'
import { formatNumber } from '@/domain/format'
import { areaName, type CaptionContext } from '@/layers/caption'
import type { SceneRow } from './scene-rows'

/** Two lines of a wall; whoever wants all of it opens the briefing. */
const LONGEST = 64

/** @param overdue the latest first */
export const actionRows = (
  overdue: readonly Action[],
  { areaId }: { readonly areaId: string },
  context: CaptionContext,
): SceneRow[] =>
  overdue.map((action) => ({
    id: action.id,
    symbol: 'action-overdue',
    text: shortened(action.title),
    detail: [
      // That of the wall is said above.
      action.areaId === areaId ? '' : areaName(action.areaId, context),
      action.ownerRole,
      daysLate(action, context),
    ]
      .filter(Boolean)
      .join(' · '),
    count: null,
    change: null,
    isNew: false,
  }))

function daysLate(action: Action, { t, language, today }: CaptionContext): string {
  const count = daysOverdue(action, today)
  return t('wall.overdue_by', { count, number: formatNumber(count, language) })
}

function shortened(title: string): string {
  if (title.length <= LONGEST) return title
  const cut = title.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST)}…`
}
