// Every kind of period as it is now, and a free range of days.
import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lastDays, type Period, periodAt, type ReportingRule } from '@/domain/period'
import { periodName, periodSpan } from '@/domain/period-name'
import classes from './PeriodPicker.module.css'
import { RangeForm } from './RangeForm'

interface PeriodMenuProps {
  readonly period: Period
  readonly rules: readonly ReportingRule[]
  readonly now: Date
  readonly onChoose: (period: Period) => void
}

/** The periods of today, the usual one first. */
const periodsNow = (rules: readonly ReportingRule[], now: Date): readonly Period[] => [
  periodAt(now, 'police_month', rules),
  periodAt(now, 'calendar_month', rules),
  lastDays(7, now),
  lastDays(28, now),
  periodAt(now, 'quarter', rules),
  periodAt(now, 'police_year', rules),
]

export function PeriodMenu({ period, rules, now, onChoose }: PeriodMenuProps) {
  const { t } = useTranslation()
  return (
    <>
      {periodsNow(rules, now).map((choice) => {
        const name = periodName(choice, t)
        const isYear = choice.kind === 'police_year'
        const isChosen = choice.kind === period.kind && choice.name === period.name
        return (
          <UnstyledButton
            key={`${choice.kind}${choice.name}`}
            className={classes.choice}
            aria-pressed={isChosen}
            onClick={() => onChoose(choice)}
          >
            <span className={classes.choiceText}>
              <span>{isYear ? t('period.to_date', { name }) : name}</span>
              <span className={classes.span}>{periodSpan(choice)}</span>
            </span>
            {isChosen && <IconCheck size={16} aria-hidden="true" />}
          </UnstyledButton>
        )
      })}
      <RangeForm period={period} onChoose={onChoose} />
    </>
  )
}
