// An action: what was agreed at a briefing, whose duty it is, and until when. Owners are roles, never persons.
import { type CivilDate, dayNumberOf, startOfDay } from './civil-date'
import type { Feature } from './feature'

export const ACTION_STATUSES = ['open', 'done', 'dropped'] as const
export type ActionStatus = (typeof ACTION_STATUSES)[number]

export interface Action extends Feature {
  readonly title: string
  /** `Trưởng thôn`, `Công an xã`. */
  readonly ownerRole: string
  /** The day of the meeting. */
  readonly decidedOn: CivilDate
  readonly dueOn: CivilDate
  readonly status: ActionStatus
  readonly result: string | null
  /** When it was done or dropped. */
  readonly endedOn: CivilDate | null
}

export const isOverdue = ({ status, dueOn }: Action, today: CivilDate): boolean =>
  status === 'open' && dueOn < today

/** Open ones past their day, the latest first. */
export const overdueActions = (actions: readonly Action[], today: CivilDate): readonly Action[] =>
  actions
    .filter((action) => isOverdue(action, today))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title, 'vi'))

/** Whole days since the last day on which it was in time. */
export const daysOverdue = ({ dueOn }: Action, today: CivilDate): number =>
  dayNumberOf(startOfDay(today)) - dayNumberOf(startOfDay(dueOn))

export interface AgreedActions {
  /** At this meeting or since: from the day after the period on. */
  readonly agreedNow: readonly Action[]
  /** At meetings in the period: what came of them. */
  readonly agreedBefore: readonly Action[]
  /** Earlier ones that are still open. */
  readonly carriedOver: readonly Action[]
}

/**
 * The actions that a briefing speaks of; the most urgent first.
 * @param first the first day of the period
 * @param after the day after its last, which is the day of the meeting
 * @param nextAfter the day of the meeting after that
 */
export function agreedActions(
  actions: readonly Action[],
  [first, after, nextAfter]: readonly [CivilDate, CivilDate, CivilDate],
): AgreedActions {
  const sorted = actions.toSorted(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title, 'vi'),
  )
  const decided = (from: CivilDate, until: CivilDate) =>
    sorted.filter(({ decidedOn }) => decidedOn >= from && decidedOn < until)
  return {
    agreedNow: decided(after, nextAfter),
    agreedBefore: decided(first, after),
    // Also open when the period began, though done since: a briefing says what came of it.
    carriedOver: sorted.filter(
      ({ decidedOn, status, endedOn }) =>
        decidedOn < first && (status === 'open' || (endedOn !== null && endedOn >= first)),
    ),
  }
}

/** Overdue, then open, then ended ones, of each the one due first: as many as there is room for, each in its part. */
export function mostUrgent(
  agreed: AgreedActions,
  today: CivilDate,
  most: number,
): AgreedActions & { readonly rest: number } {
  const rank = (action: Action) => (isOverdue(action, today) ? 0 : action.status === 'open' ? 1 : 2)
  const { agreedBefore, carriedOver, agreedNow } = agreed
  const all = [...agreedBefore, ...carriedOver, ...agreedNow].toSorted(
    (a, b) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn),
  )
  const kept = new Set(all.slice(0, most))
  const keep = (actions: readonly Action[]) => actions.filter((action) => kept.has(action))
  return {
    agreedBefore: keep(agreedBefore),
    carriedOver: keep(carriedOver),
    agreedNow: keep(agreedNow),
    rest: all.length - kept.size,
  }
}
