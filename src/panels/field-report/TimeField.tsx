// When it happened: now unless told, one press for a little earlier, day and hour for anything else.
import { Text, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EARLIER_MIN, earlierOf, typeEarlier } from '@/domain/incident-report'
import { Choices } from '@/ui/form/Choices'
import { DayField } from '@/ui/form/DayField'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'
import classes from './FieldReport.module.css'

interface TimeFieldProps {
  /** When the report began. */
  readonly begunAt: Date
  readonly clock: ReactNode
  /** `14/11/2026 22:05`. */
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (typed: string) => void
}

const OTHER = 'other'

export function TimeField({ begunAt, clock, value, error, onChange }: TimeFieldProps) {
  const { t } = useTranslation()
  const quick = earlierOf(value, begunAt)
  const [isOther, setOther] = useState(quick === undefined)
  const [day = '', time = ''] = value.split(' ')
  const labelOf = (minutes: number) => {
    if (minutes === 0) return t('field-report.now')
    if (minutes === 60) return t('field-report.hour_ago')
    return t('field-report.minutes_ago', { number: minutes })
  }
  return (
    <FormSection legend={t('field-report.when')}>
      <Text className={classes.value}>{`${time} ${day}`}</Text>
      {clock}
      <Choices
        label={t('field-report.when')}
        choices={[
          ...EARLIER_MIN.map((minutes) => ({ value: String(minutes), label: labelOf(minutes) })),
          { value: OTHER, label: t('field-report.other_time') },
        ]}
        value={isOther ? OTHER : String(quick)}
        onChoose={(chosen) => {
          setOther(chosen === OTHER)
          if (chosen !== OTHER) onChange(typeEarlier(begunAt, Number(chosen)))
        }}
      />
      {isOther && (
        <FieldPair>
          <DayField
            name="occurredDay"
            label={t('field-report.day')}
            value={day}
            error={error}
            onDay={(typed) => onChange(`${typed.trim()} ${time}`)}
          />
          <TextInput
            name="occurredTime"
            type="time"
            label={t('field-report.time')}
            value={time}
            error={error !== undefined}
            onChange={({ currentTarget }) => onChange(`${day} ${currentTarget.value}`)}
          />
        </FieldPair>
      )}
      {!isOther && error && (
        <Text className={classes.wrong} role="alert">
          {error}
        </Text>
      )}
    </FormSection>
  )
}
