// An action as its form has it. Limits and their names are those of the constraints on public.actions.
import { z } from 'zod'
import { ACTION_STATUSES, type Action } from './action'
import type { CivilDate } from './civil-date'
import { choice, optionalDay, optionalText, requiredText } from './draft-field'
import { typeDay } from './typed-text'

/** @param decidedOn the day of the meeting, which nothing is due before */
export const actionSchema = (decidedOn: CivilDate) =>
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
  result: '',
}

export const actionDraftOf = ({
  title,
  ownerRole,
  dueOn,
  status,
  result,
}: Action): ActionDraft => ({ title, ownerRole, dueOn, status, result })

export const typedAction = ({ title, ownerRole, dueOn, status, result }: Action): ActionTyped => ({
  ...{ title, ownerRole, status },
  dueOn: typeDay(dueOn),
  result: result ?? '',
})
