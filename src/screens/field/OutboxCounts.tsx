// The outbox on the start page: every state with its number, in words; pressing it opens the list.
import { Text, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FieldGo } from '@/state/field/field-address'
import { useOutbox } from '@/state/use-outbox'
import classes from './OutboxCounts.module.css'
import { COUNTED, useCountWords } from './use-count-words'

export function OutboxCounts({ go }: { readonly go: FieldGo }) {
  const { t } = useTranslation()
  const countWords = useCountWords()
  const { counts } = useOutbox()
  return (
    <UnstyledButton className={classes.counts} onClick={() => go('outbox')}>
      <span className={classes.countsHead}>
        <Text component="span" fw={700}>
          {t('field.outbox.title')}
        </Text>
        <IconChevronRight size={22} aria-hidden />
      </span>
      <span className={classes.countsGrid} role="status">
        {COUNTED.map((state) => (
          <span
            key={state}
            className={classes.count}
            data-state={state}
            data-some={counts[state] > 0 || undefined}
          >
            {countWords(state, counts[state])}
          </span>
        ))}
      </span>
    </UnstyledButton>
  )
}
