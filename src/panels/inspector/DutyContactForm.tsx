// Two fields: what the one on duty is there for, and the phone.
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AreaContact, areaContactsKey, saveAreaContact } from '@/data/area-contacts'
import { toFailure } from '@/data/failure'
import {
  type AreaContactDraft,
  type AreaContactTyped,
  areaContactSchema,
} from '@/domain/area-contact-draft'
import { fieldOfFailure, readDraft } from '@/domain/draft'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { fieldsOf } from '@/ui/form/fields'

interface DutyContactFormProps {
  readonly areaId: string
  readonly known: AreaContact | null
  readonly onClose: () => void
}

export function DutyContactForm({ areaId, known, onClose }: DutyContactFormProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [typed, setTyped] = useState<AreaContactTyped>({
    duty: known?.duty ?? '',
    phone: known?.phone ?? '',
  })
  const [isTried, setTried] = useState(false)
  /** What the fields were filled from, until somebody else's was refused for: then what is there by now. */
  const [base, setBase] = useState<AreaContact | null | 'newest'>(known)
  const { draft, errors } = readDraft(areaContactSchema, typed)
  const save = useMutation({
    mutationFn: (wanted: AreaContactDraft) =>
      saveAreaContact(areaId, base === 'newest' ? known : base, wanted),
    onSuccess: onClose,
    onError: (thrown) => {
      if (toFailure(thrown).is('conflict')) setBase('newest')
    },
    // Also after a refusal: what somebody else wrote is then behind the form.
    onSettled: () => client.invalidateQueries({ queryKey: areaContactsKey }),
  })
  const refusedField =
    save.error && fieldOfFailure(areaContactSchema.shape, toFailure(save.error).key)
  const fieldOf = fieldsOf<AreaContactTyped>({
    typed,
    set: (field, value) => {
      save.reset()
      setTyped((before) => ({ ...before, [field]: value }))
    },
    labelOf: (field) => t(field === 'duty' ? 'area.duty_role' : 'inspector.phone'),
    errorOf: (field) => {
      if (field === refusedField) return sentenceOf(save.error)
      const key = isTried ? errors[field] : undefined
      return key && t(key)
    },
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const [wrong] = Object.keys(errors)
    if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    else if (draft && !save.isPending) save.mutate(draft)
  }

  return (
    <form onSubmit={submit} noValidate aria-label={t('area.duty')}>
      <Stack gap="md">
        <TextInput {...fieldOf('duty')} data-autofocus placeholder={t('area.duty_example')} />
        <TextInput {...fieldOf('phone')} type="tel" description={t('edit.hint.contact')} />
        {save.error && !refusedField && <ErrorNotice sentence={sentenceOf(save.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('edit.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('edit.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
