// The line under a chart that says what is chosen on it and lets it go; before that, how to choose.
import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './SelectionLine.module.css'

interface SelectionLineProps {
  /** Null while nothing is chosen. */
  readonly chosen: string | null
  readonly hint: string
  readonly onClear: () => void
}

export function SelectionLine({ chosen, hint, onClear }: SelectionLineProps) {
  const { t } = useTranslation()
  if (chosen === null)
    return (
      <p className={classes.line} data-not-in-picture>
        {hint}
      </p>
    )
  return (
    <p className={classes.line} data-chosen>
      <span>{chosen}</span>
      <UnstyledButton className={classes.clear} onClick={onClear} data-not-in-picture>
        {t('chart.clear')}
      </UnstyledButton>
    </p>
  )
}
