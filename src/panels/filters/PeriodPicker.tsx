// Which period is looked at: its name and days, one step back and on, other kinds behind a click.
import { ActionIcon, Button, Group, Popover } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextPeriod, type Period, previousPeriod, type ReportingRule } from '@/domain/period'
import { periodName, periodSpan } from '@/domain/period-name'
import { PeriodMenu } from './PeriodMenu'
import classes from './PeriodPicker.module.css'

interface PeriodPickerProps {
  readonly period: Period
  readonly rules: readonly ReportingRule[]
  readonly now: Date
  readonly onChange: (period: Period) => void
}

export function PeriodPicker({ period, rules, now, onChange }: PeriodPickerProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const name = periodName(period, t)
  const choose = (chosen: Period) => {
    setOpen(false)
    onChange(chosen)
  }
  return (
    <Group gap={0} wrap="nowrap" role="group" aria-label={t('period.period')}>
      <ActionIcon
        className={classes.step}
        variant="subtle"
        color="gray"
        aria-label={t('period.previous')}
        title={t('period.previous')}
        onClick={() => onChange(previousPeriod(period, rules))}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        trapFocus
        returnFocus
        shadow="md"
        width={336}
        position="bottom"
      >
        <Popover.Target>
          <Button
            className={classes.name}
            variant="subtle"
            color="gray"
            aria-label={`${t('period.choose')}: ${name} (${periodSpan(period)})`}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={classes.title}>{name}</span>
            {period.kind !== 'range' && (
              <span className={classes.span}>({periodSpan(period)})</span>
            )}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={6} aria-label={t('period.choose')}>
          <PeriodMenu period={period} rules={rules} now={now} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        className={classes.step}
        variant="subtle"
        color="gray"
        aria-label={t('period.next')}
        title={t('period.next')}
        disabled={period.end > now}
        onClick={() => onChange(nextPeriod(period, rules))}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
    </Group>
  )
}
