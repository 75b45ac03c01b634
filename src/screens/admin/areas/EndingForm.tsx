// The frame of merging and splitting: day and decision, a trial that tells what would go where, and then doing it.
import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACCOUNTS_KEY } from '@/data/accounts'
import type { Ending, Outcome } from '@/data/area-endings'
import { askBesideAnew } from '@/data/beside'
import { feedKey } from '@/data/changes'
import { civilDateOf } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import { cleanLine, readDay } from '@/domain/typed-text'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { DayField } from '@/ui/form/DayField'
import { OutcomeList } from './OutcomeList'

interface EndingFormProps {
  readonly title: string
  readonly about: string
  /** What is to be written on the button that does it. */
  readonly action: string
  /** Changes whenever what is typed in `children` does: a trial tells of one text alone. */
  readonly typed: string
  /** Null while something in `children` is wrong. */
  readonly run: ((ending: Ending) => Promise<Outcome>) | null
  readonly onTried: () => void
  readonly onDone: (outcome: Outcome) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

export function EndingForm(props: EndingFormProps) {
  const { title, about, action, typed, run, onTried, onDone, onClose, children } = props
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [day, setDay] = useState(formatCivilDate(civilDateOf(new Date())))
  const [reference, setReference] = useState('')
  const [isTried, setTried] = useState(false)
  const whole = JSON.stringify([typed, day, reference])
  const asked = useMutation({
    mutationFn: async ({ isTrial }: { readonly isTrial: boolean; readonly whole: string }) => {
      const iso = readDay(day)
      if (run === null || iso === null) throw new Error('the form is not whole')
      return run({ day: iso, reference: cleanLine(reference), isTrial })
    },
    onSuccess: async (outcome, { isTrial }) => {
      if (isTrial) return
      await client.invalidateQueries({ queryKey: feedKey })
      await client.invalidateQueries({ queryKey: ACCOUNTS_KEY })
      await askBesideAnew(client)
      onDone(outcome)
    },
  })
  const dayError = readDay(day) === null ? t('admin.audit.day_wrong') : undefined
  const referenceError =
    cleanLine(reference) === '' ? t('error.reason.ending_reference') : undefined
  const isWhole = run !== null && !dayError && !referenceError
  // What was tried is what will be done: a later change asks for another trial.
  const tried = asked.data && asked.variables?.whole === whole ? asked.data : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    onTried()
    if (isWhole && !asked.isPending) asked.mutate({ isTrial: tried === null, whole })
  }
  return (
    <form onSubmit={submit} noValidate aria-label={title}>
      <Stack gap="md">
        <Text size="sm">{about}</Text>
        {children}
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <DayField
            name="day"
            label={t('admin.areas.day')}
            value={day}
            error={isTried ? dayError : undefined}
            onDay={setDay}
          />
          <TextInput
            name="reference"
            label={t('admin.areas.reference')}
            placeholder={t('admin.areas.reference_example')}
            withAsterisk
            maxLength={200}
            value={reference}
            error={isTried ? referenceError : undefined}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </SimpleGrid>
        {asked.error && <ErrorNotice sentence={sentenceOf(asked.error)} />}
        {tried && <OutcomeList outcome={tried} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('edit.cancel')}
          </Button>
          <Button type="submit" loading={asked.isPending} color={tried ? 'red.9' : undefined}>
            {tried ? action : t('admin.areas.try')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
