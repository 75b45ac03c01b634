// A free range: the first and the last day, both in it.
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, civilDateOf } from '@/domain/civil-date'
import { type Period, rangeOf } from '@/domain/period'
import { readDay, typeDay } from '@/domain/typed-text'
import { DayField } from '@/ui/form/DayField'
import classes from './PeriodPicker.module.css'

interface RangeFormProps {
  readonly period: Period
  readonly onChoose: (period: Period) => void
}

export function RangeForm({ period, onChoose }: RangeFormProps) {
  const { t } = useTranslation()
  const [first, setFirst] = useState(typeDay(civilDateOf(period.start)))
  const [last, setLast] = useState(typeDay(addDays(civilDateOf(period.end), -1)))
  const [wrong, setWrong] = useState<'first' | 'last' | 'order'>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [from, to] = [readDay(first), readDay(last)]
    if (from === null) setWrong('first')
    else if (to === null) setWrong('last')
    else if (to < from) setWrong('order')
    else onChoose(rangeOf(from, to))
  }

  return (
    <form className={classes.range} onSubmit={submit} noValidate>
      <p className={classes.rangeTitle}>{t('period.kind_range')}</p>
      <div className={classes.days}>
        <DayField
          name="first"
          label={t('period.first_day')}
          value={first}
          onDay={setFirst}
          error={wrong === 'first' ? t('edit.error.not_a_date') : undefined}
        />
        <DayField
          name="last"
          label={t('period.last_day')}
          value={last}
          onDay={setLast}
          error={
            wrong === 'last'
              ? t('edit.error.not_a_date')
              : wrong === 'order'
                ? t('period.range_reversed')
                : undefined
          }
        />
      </div>
      <Button type="submit" size="sm" variant="light" fullWidth mt={10}>
        {t('period.apply')}
      </Button>
    </form>
  )
}
