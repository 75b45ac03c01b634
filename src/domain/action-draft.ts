// An action as its form has it. Limits and their names are those of the constraints on public.actions.
import { z } from 'zod'
import { ACTION_STATUSES, type Action } from './action'
import type { CivilDate } from './civil-date'
import { choice, optionalDay, optionalText, requiredText } from './draft-field'
import { readDay, typeDay } from './typed-text'

/** @param known `decidedOn` is the day of the meeting, which nothing is due before; `endedOn` is taken as it is saved */
export const actionSchema = (
  { decidedOn, endedOn }: Pick<Action, 'decidedOn' | 'endedOn'>,
  today: CivilDate,
) =>
  z.object({
    title: requiredText('action_title_length', { max: 300 }),
    /** A role or an office, never a person: `Trưởng thôn Lê Độ`. */
    ownerRole: requiredText('action_owner_length', { max: 120 }),
    dueOn: optionalDay('action_due_range').transform((day, context) => {
      if (day === null) context.issues.push(fault('action.due_missing', day))
      else if (day < decidedOn) context.issues.push(fault('error.constraint.action_due_after', day))
      return day ?? decidedOn
    }),
    status: choice('action_status_known', ACTION_STATUSES),
    /** Empty of an open one; else the database says today. */
    endedOn: z.string().transform((typed, context) => {
      if (typed.trim() === '') return null
      const day = readDay(typed)
      if (day === null) context.issues.push(fault('edit.error.not_a_date', day))
      // The meeting may still lie ahead.
      else if (day !== endedOn && (day > today || (day < decidedOn && day !== today)))
        context.issues.push(fault('error.reason.action_ended_outside', day))
      return day
    }),
    result: optionalText('action_result_length', { max: 1000, lines: true }),
  })

const fault = (message: string, input: CivilDate | null) =>
  ({ code: 'custom', message, input }) as const

type Schema = ReturnType<typeof actionSchema>
export type ActionTyped = z.input<Schema>
export type ActionDraft = z.output<Schema>

export const NEW_ACTION: ActionTyped = {
  title: '',
  ownerRole: '',
  dueOn: '',
  status: 'open',
  endedOn: '',
  result: '',
}

export const actionDraftOf = ({
  title,
  ownerRole,
  dueOn,
  status,
  endedOn,
  result,
}: Action): ActionDraft => ({ title, ownerRole, dueOn, status, endedOn, result })

export const typedAction = ({
  title,
  ownerRole,
  dueOn,
  status,
  endedOn,
  result,
}: Action): ActionTyped => ({
  ...{ title, ownerRole, status },
  dueOn: typeDay(dueOn),
  endedOn: typeDay(endedOn),
  result: result ?? '',
})
