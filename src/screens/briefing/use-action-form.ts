// One action in a form: what is typed, saved, deleted, and what somebody else changed meanwhile.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actionEditing } from '@/data/action-editing'
import { ACTIONS_KEY } from '@/data/actions'
import type { Action } from '@/domain/action'
import {
  type ActionDraft,
  type ActionTyped,
  actionSchema,
  NEW_ACTION,
  typedAction,
} from '@/domain/action-draft'
import type { CivilDate } from '@/domain/civil-date'
import { isSame } from '@/domain/draft'
import { formatCivilDate } from '@/domain/format'
import { changesOf, withChanges } from '@/domain/typed-changes'
import { typeDay } from '@/domain/typed-text'
import { differencesOf } from '@/state/conflict-differences'
import { useEditing } from '@/state/use-editing'
import { fieldsOf } from '@/ui/form/fields'

export interface ActionFormProps {
  /** Null for a new one. */
  readonly action: Action | null
  /** Of a new one. */
  readonly areaId: string
  readonly meetingOn: CivilDate
  readonly today: CivilDate
  readonly onClose: () => void
}

/** The day is asked for once it ended: today, unless another is typed. */
const endedToday = (typed: ActionTyped, today: CivilDate): ActionTyped => ({
  ...typed,
  endedOn: typed.status === 'open' ? '' : typed.endedOn || typeDay(today),
})

export function useActionForm({ action, areaId, meetingOn, today, onClose }: ActionFormProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  // Made here, so that a save that is repeated is the same save.
  const [id] = useState(() => action?.id ?? crypto.randomUUID())
  const kind = actionEditing(areaId, meetingOn)
  const editing = useEditing(kind, { id, known: action }, onClose)
  const [first, setFirst] = useState(() => (action ? typedAction(action) : NEW_ACTION))
  const [typed, setTyped] = useState<ActionTyped>(first)
  const [isTried, setTried] = useState(false)
  const [isReapplied, setReapplied] = useState(false)
  const parsed = actionSchema(action ?? { decidedOn: meetingOn, endedOn: null }, today).safeParse(
    typed,
  )
  const draft = parsed.success ? parsed.data : null

  const leave = useEffectEvent(onClose)
  useEffect(() => {
    if (editing.isDeleted) leave()
  }, [editing.isDeleted])

  const listAnew = () => client.invalidateQueries({ queryKey: ACTIONS_KEY })
  const labelOf = (field: keyof ActionDraft) => t(`action.${field === 'status' ? 'state' : field}`)
  const wordsOf = (one: ActionDraft, field: keyof ActionDraft): string => {
    if (field === 'status') return t(`action.status.${one.status}`)
    const value = one[field] ?? ''
    return field === 'dueOn' || (field === 'endedOn' && value) ? formatCivilDate(value) : value
  }
  const answer = (keepMine: boolean) => {
    if (editing.theirs === null) return
    const saved = typedAction(editing.theirs)
    setTyped(keepMine ? withChanges(saved, changesOf(first, typed)).typed : saved)
    setFirst(saved)
    setReapplied(keepMine)
    editing.acceptTheirs(keepMine)
    void listAnew()
  }

  return {
    typed,
    isDirty: !isSame(typed, first),
    isBusy: editing.isBusy,
    failure: editing.failure,
    /** What was typed was put on top of somebody else's version. */
    isReapplied,
    setDueOn: (dueOn: string) => setTyped((last) => ({ ...last, dueOn })),
    setEndedOn: (endedOn: string) => setTyped((last) => ({ ...last, endedOn })),
    fieldOf: fieldsOf<ActionTyped>({
      typed,
      set: (field, value) => setTyped((last) => endedToday({ ...last, [field]: value }, today)),
      labelOf,
      errorOf: (field) => {
        const issue = parsed.error?.issues.find(({ path }) => path[0] === field)
        return isTried && issue ? t(issue.message as never) : undefined
      },
    }),
    save: () => {
      setTried(true)
      setReapplied(false)
      if (draft) void editing.save(draft).then(listAnew)
    },
    remove: () => void editing.remove().then(listAnew),
    /** For `ConflictNotice`; null when there is no conflict. */
    conflict:
      editing.theirs === null || editing.known === null
        ? null
        : {
            differences: differencesOf(
              kind,
              { known: editing.known, theirs: editing.theirs, mine: draft },
              { labelOf, wordsOf },
            ),
            isGone: editing.theirs.deletedAt !== null,
            onTakeTheirs: () => answer(false),
            onKeepMine: () => answer(true),
          },
  }
}
