// Adds an action, or says how far it has come.
import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTION_STATUSES } from '@/domain/action'
import { useBackGuard } from '@/state/use-back-guard'
import { useSentence } from '@/state/use-sentence'
import { ChoiceField } from '@/ui/form/ChoiceField'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { ConflictNotice } from '@/ui/form/ConflictNotice'
import { DayField } from '@/ui/form/DayField'
import { FormNotices } from '@/ui/form/FormNotices'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'
import { type ActionFormProps, useActionForm } from './use-action-form'

export function ActionForm(props: ActionFormProps) {
  const { action, onClose } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const form = useActionForm(props)
  const { typed, fieldOf, isDirty, isBusy, failure, conflict } = form
  const [asked, setAsked] = useState<'leave' | 'delete' | null>(null)
  const leave = () => (isDirty ? setAsked('leave') : onClose())
  useLeaveGuard(isDirty)
  useBackGuard(true, leave)
  return (
    <Modal
      opened
      onClose={leave}
      // Else both dialogs would answer to one Escape.
      closeOnEscape={asked === null}
      title={t(action ? 'action.edit' : 'action.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      centered
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.save()
        }}
      >
        <Stack gap="md">
          {conflict && <ConflictNotice {...conflict} />}
          <FormNotices
            refusal={failure && sentenceOf(failure)}
            wrongCount={0}
            isReapplied={form.isReapplied}
            left={null}
          />
          <Textarea {...fieldOf('title')} autosize minRows={2} required data-autofocus />
          <TextInput {...fieldOf('ownerRole')} description={t('action.owner_how')} required />
          <DayField {...fieldOf('dueOn')} onDay={form.setDueOn} />
          {action && (
            <>
              <ChoiceField
                {...fieldOf('status')}
                values={ACTION_STATUSES}
                wordsOf={(status) => t(`action.status.${status}`)}
              />
              {typed.status !== 'open' && (
                <DayField {...fieldOf('endedOn')} onDay={form.setEndedOn} />
              )}
              <Textarea {...fieldOf('result')} autosize minRows={2} />
            </>
          )}
          <Group justify="space-between">
            <Button type="submit" loading={isBusy} disabled={conflict !== null}>
              {t('common.save')}
            </Button>
            {action && (
              <Button
                variant="subtle"
                color="red"
                disabled={isBusy || conflict !== null}
                onClick={() => setAsked('delete')}
              >
                {t('action.delete')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
      {/* Mounted when asked: one that waits would be closed by the Escape that opened it. */}
      {asked === 'leave' && (
        <ConfirmDialog
          isOpen
          title={t('edit.unsaved_title')}
          question={t('edit.unsaved')}
          confirm={t('edit.unsaved_leave')}
          cancel={t('edit.unsaved_stay')}
          onConfirm={onClose}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === 'delete' && (
        <ConfirmDialog
          isOpen
          title={t('edit.delete_title', { name: typed.title })}
          question={t('action.delete_ask')}
          confirm={t('edit.delete')}
          cancel={t('edit.cancel')}
          onConfirm={() => {
            setAsked(null)
            form.remove()
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </Modal>
  )
}
