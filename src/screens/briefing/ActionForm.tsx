// Adds an action, or says how far it has come.
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTIONS_KEY, changeAction, createAction, deleteAction } from '@/data/actions'
import { ACTION_STATUSES, type Action } from '@/domain/action'
import {
  type ActionDraft,
  type ActionTyped,
  actionSchema,
  NEW_ACTION,
  typedAction,
} from '@/domain/action-draft'
import type { CivilDate } from '@/domain/civil-date'
import { isSame } from '@/domain/draft'
import { useBackGuard } from '@/state/use-back-guard'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { DayField } from '@/ui/form/DayField'
import { fieldsOf } from '@/ui/form/fields'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'

interface ActionFormProps {
  /** Null for a new one. */
  readonly action: Action | null
  /** Of a new one. */
  readonly areaId: string
  readonly meetingOn: CivilDate
  readonly onClose: () => void
}

export function ActionForm({ action, areaId, meetingOn, onClose }: ActionFormProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  // Made here, so that a save that is repeated is the same save.
  const [id] = useState(() => action?.id ?? crypto.randomUUID())
  const [first] = useState<ActionTyped>(() => (action ? typedAction(action) : NEW_ACTION))
  const [typed, setTyped] = useState(first)
  const [isLeaving, setLeaving] = useState(false)
  const [isTried, setTried] = useState(false)
  const parsed = actionSchema(action?.decidedOn ?? meetingOn).safeParse(typed)

  const isDirty = !isSame(typed, first)
  const leave = () => (isDirty ? setLeaving(true) : onClose())
  useLeaveGuard(isDirty)
  useBackGuard(true, leave)

  const done = {
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ACTIONS_KEY }),
  }
  const save = useMutation({
    mutationFn: (draft: ActionDraft) =>
      action ? changeAction(action, draft) : createAction(id, areaId, meetingOn, draft),
    ...done,
  })
  const remove = useMutation({ mutationFn: (known: Action) => deleteAction(known), ...done })
  const error = save.error ?? remove.error
  const fieldOf = fieldsOf<ActionTyped>({
    typed,
    set: (field, value) => setTyped((last) => ({ ...last, [field]: value })),
    labelOf: (field) => t(`action.${field === 'status' ? 'state' : field}`),
    errorOf: (field) => {
      const issue = parsed.error?.issues.find(({ path }) => path[0] === field)
      return isTried && issue ? t(issue.message as never) : undefined
    },
  })
  return (
    <Modal
      opened
      onClose={leave}
      // Else both dialogs would answer to one Escape.
      closeOnEscape={!isLeaving}
      title={t(action ? 'action.edit' : 'action.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      centered
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (parsed.success && !save.isPending) save.mutate(parsed.data)
        }}
      >
        <Stack gap="md">
          <Textarea {...fieldOf('title')} autosize minRows={2} required data-autofocus />
          <TextInput {...fieldOf('ownerRole')} description={t('action.owner_how')} required />
          <DayField
            {...fieldOf('dueOn')}
            onDay={(dueOn) => setTyped((last) => ({ ...last, dueOn }))}
          />
          {action && (
            <>
              <ChoiceField
                {...fieldOf('status')}
                values={ACTION_STATUSES}
                wordsOf={(status) => t(`action.status.${status}`)}
              />
              <Textarea {...fieldOf('result')} autosize minRows={2} />
            </>
          )}
          {error && <ErrorNotice sentence={sentenceOf(error)} />}
          <Group justify="space-between">
            <Button type="submit" loading={save.isPending}>
              {t('common.save')}
            </Button>
            {action && (
              <Button
                variant="subtle"
                color="red"
                loading={remove.isPending}
                onClick={() => remove.mutate(action)}
              >
                {t('action.delete')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      <ConfirmDialog
        isOpen={isLeaving}
        title={t('edit.unsaved_title')}
        question={t('edit.unsaved')}
        confirm={t('edit.unsaved_leave')}
        cancel={t('edit.unsaved_stay')}
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      />
    </Modal>
  )
}
