// The lines of the page of health: what, its value, its state as a word, and what to do.
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './Health.module.css'
import type { Health } from './use-health'
import { useHealthWords } from './use-health-words'

export function HealthList({ health }: { readonly health: Health }) {
  const { t } = useTranslation()
  const { valueInWords, todoInWords } = useHealthWords(health)
  return (
    <ul className={classes.lines} aria-label={t('health.title')}>
      {health.lines.map((line) => (
        <li key={line.id} className={classes.line} data-line={line.id} data-state={line.state}>
          <span className={classes.state}>{t(`health.state.${line.state}`)}</span>
          <div className={classes.what}>
            <Text fw={600}>{t(`health.line.${line.id}`)}</Text>
            {line.todo && (
              <Text size="sm" className={classes.todo}>
                {todoInWords(line)}
              </Text>
            )}
          </div>
          <Text className={classes.value}>{valueInWords(line.id)}</Text>
        </li>
      ))}
    </ul>
  )
}
