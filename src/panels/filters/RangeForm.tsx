// A free range: the first and the last day, both in it.
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, civilDateOf, isCivilDate } from '@/domain/civil-date'
import { type Period, rangeOf } from '@/domain/period'
import classes from './PeriodPicker.module.css'

interface RangeFormProps {
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

export function RangeForm({ period, onChoose }: RangeFormProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(civilDateOf(period.start))
  const [last, setLast] = useState(addDays(civilDateOf(period.end), -1))
  const [problem, setProblem] = useState<'period.range_missing' | 'period.range_reversed'>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isCivilDate(first) || !isCivilDate(last)) setProblem('period.range_missing')
    else if (last < first) setProblem('period.range_reversed')
    else onChoose(rangeOf(first, last))
  }

  return (
    <form className={classes.range} onSubmit={submit} noValidate>
      <Group gap={8} grow align="flex-start">
        <TextInput
          type="date"
          size="xs"
          label={t('period.first_day')}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          size="xs"
          label={t('period.last_day')}
          value={last}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </Group>
      {problem && (
        <p className={classes.problem} role="alert">
          {t(problem)}
        </p>
      )}
      <Button type="submit" size="xs" variant="light" fullWidth mt={8}>
        {t('period.apply')}
      </Button>
    </form>
  )
}
