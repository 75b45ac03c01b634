// The fields of an area with their labels and what is wrong, and the buttons below them.
import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { feedKey } from '@/data/changes'
import { toFailure } from '@/data/failure'
import type { AreaTyped } from '@/domain/area-draft'
import { type FieldErrors, fieldOfFailure } from '@/domain/draft'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { DayField } from '@/ui/form/DayField'
import { fieldsOf } from '@/ui/form/fields'

interface AreaFieldsProps {
  readonly title: string
  readonly fields: readonly (keyof AreaTyped)[]
  readonly shape: Readonly<Record<string, z.ZodType>>
  readonly typed: Partial<AreaTyped>
  readonly errors: FieldErrors
  readonly set: (field: keyof AreaTyped, value: string) => void
  /** Null while something is wrong. */
  readonly save: (() => Promise<void>) | null
  readonly onSaved: () => void
  readonly onClose: () => void
}

const NEEDED: readonly string[] = ['kind', 'name', 'code']

export function AreaFields(props: AreaFieldsProps) {
  const { title, fields, shape, typed, errors, set, save, onSaved, onClose } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [isTried, setTried] = useState(false)
  const saving = useMutation({
    mutationFn: (write: () => Promise<void>) => write(),
    // Also after a refusal: what somebody else wrote is then in the list.
    onSettled: () => client.invalidateQueries({ queryKey: feedKey }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: feedKey })
      onSaved()
      onClose()
    },
  })
  const refused = saving.error && fieldOfFailure(shape, toFailure(saving.error).key)
  const fieldOf = fieldsOf<Partial<AreaTyped>>({
    typed,
    set: (field, value) => {
      saving.reset()
      set(field, String(value))
    },
    labelOf: (field) => t(`admin.areas.field.${field}`),
    errorOf: (field) => {
      if (field === refused) return sentenceOf(saving.error)
      const key = isTried ? errors[field] : undefined
      return key && t(key)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const [wrong] = Object.keys(errors)
    if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    else if (save && !saving.isPending) saving.mutate(save)
  }
  return (
    <form onSubmit={submit} noValidate aria-label={title}>
      <Stack gap="md">
        {fields.map((field) =>
          field === 'codeEdition' ? (
            <DayField key={field} {...fieldOf(field)} onDay={(text) => set(field, text)} />
          ) : (
            <TextInput
              key={field}
              {...fieldOf(field)}
              withAsterisk={NEEDED.includes(field)}
              {...(field === 'aliases' ? { description: t('admin.areas.aliases_hint') } : {})}
            />
          ),
        )}
        {saving.error && !refused && <ErrorNotice sentence={sentenceOf(saving.error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('edit.cancel')}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {t('edit.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
