// Adds a row to a register, or changes one.
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayNamePersons } from '@/domain/registers/register'
import { registerName } from '@/domain/registers/register-words'
import { useBackGuard } from '@/state/use-back-guard'
import { useSentence } from '@/state/use-sentence'
import { AreaSelect } from '@/ui/form/AreaSelect'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { ConflictNotice } from '@/ui/form/ConflictNotice'
import { FormNotices } from '@/ui/form/FormNotices'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'
import { GroupContact } from './GroupContact'
import { PersonalNotice } from './PersonalNotice'
import { RateCheck } from './RateCheck'
import { RegisterFieldInput } from './RegisterFieldInput'
import { rateNumbers } from './rate-numbers'
import { type RegisterFormProps, useRegisterForm } from './use-register-form'

export function RegisterForm(props: RegisterFormProps) {
  const { register, row, model, onClose } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const form = useRegisterForm(props)
  const { typed, isDirty, isBusy, failure, conflict } = form
  const [asked, setAsked] = useState<'leave' | 'delete' | null>(null)
  const leave = () => (isDirty ? setAsked('leave') : onClose())
  useLeaveGuard(isDirty)
  useBackGuard(true, leave)
  const mayWrite = row === null || model.mayWrite(row)
  const hasArea = register.fields.every(({ kind }) => kind !== 'of')
  const rate = rateNumbers(register, typed, model.choices)
  const fields = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    // The first field that is wrong, wherever the form was scrolled to.
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  const places = useMemo(() => model.choices.map(({ name }) => name), [model.choices])
  const { label, error } = form.fieldOf('area_id')
  return (
    <Modal
      opened
      onClose={leave}
      // Else both dialogs would answer to one Escape.
      closeOnEscape={asked === null}
      title={`${registerName(register.id, t)}: ${t(row ? 'register.edit' : 'register.add')}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      centered
      size="lg"
    >
      <form
        ref={fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.save()
          setTries((last) => last + 1)
        }}
      >
        <Stack gap="md">
          {conflict && <ConflictNotice {...conflict} />}
          <FormNotices
            refusal={failure && sentenceOf(failure)}
            wrongCount={form.wrongCount}
            isReapplied={form.isReapplied}
            left={null}
          />
          {hasArea && (
            <AreaSelect
              label={label}
              error={error}
              choices={model.choices}
              value={typed.area_id ?? null}
              onChange={(areaId) => form.set('area_id', areaId)}
            />
          )}
          {register.fields.map((field) => (
            <div key={field.column}>
              <RegisterFieldInput register={register} field={field} form={form} model={model} />
              {mayNamePersons(field) && (
                <PersonalNotice text={typed[field.column] ?? ''} places={places} />
              )}
            </div>
          ))}
          {rate && <RateCheck {...rate} />}
          {mayWrite ? (
            <Group justify="space-between">
              <Button type="submit" loading={isBusy} disabled={conflict !== null}>
                {t('common.save')}
              </Button>
              {row && (
                <Button
                  variant="subtle"
                  color="red"
                  disabled={isBusy || conflict !== null}
                  onClick={() => setAsked('delete')}
                >
                  {t('edit.delete')}
                </Button>
              )}
            </Group>
          ) : (
            <p>{t('register.read_only')}</p>
          )}
        </Stack>
      </form>
      {register.id === 'groups' && row && mayWrite && <GroupContact groupId={row.id} />}
      <ConfirmDialog
        isOpen={asked === 'leave'}
        title={t('edit.unsaved_title')}
        question={t('edit.unsaved')}
        confirm={t('edit.unsaved_leave')}
        cancel={t('edit.unsaved_stay')}
        onConfirm={onClose}
        onCancel={() => setAsked(null)}
      />
      <ConfirmDialog
        isOpen={asked === 'delete'}
        title={t('edit.delete_title', { name: form.rowName })}
        question={t('register.delete_ask')}
        confirm={t('edit.delete')}
        cancel={t('edit.cancel')}
        onConfirm={() => {
          setAsked(null)
          form.remove()
        }}
        onCancel={() => setAsked(null)}
      />
    </Modal>
  )
}
