// A day, typed as 31/05/2025 in both languages or picked from the browser's own calendar.
import { TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { readDay, typeDay } from '@/domain/typed-text'
import { IconButton } from '@/ui/IconButton'
import classes from './DayField.module.css'
import type { FieldProps } from './fields'

interface Props extends Omit<FieldProps, 'onChange'> {
  readonly onDay: (typed: string) => void
}

export function DayField({ onDay, ...field }: Props) {
  const { t } = useTranslation()
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.frame}>
      <TextInput
        {...field}
        placeholder={t('edit.day_form')}
        autoComplete="off"
        onChange={(event) => onDay(event.currentTarget.value)}
        rightSectionWidth={44}
        rightSection={
          <IconButton
            label={t('edit.open_calendar', { field: field.label })}
            icon={<IconCalendar size={18} />}
            onClick={() => calendar.current?.showPicker()}
          />
        }
      />
      <input
        ref={calendar}
        className={classes.calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={readDay(field.value) ?? ''}
        onChange={(event) => onDay(typeDay(event.currentTarget.value || null))}
      />
    </div>
  )
}
