// What waits to be sent, short enough for the head of a form; leads to the list.
import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCloudCheck, IconCloudUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FieldGo } from '@/state/field/field-address'
import { useOutbox } from '@/state/use-outbox'
import classes from './Field.module.css'
import { useCountWords } from './use-count-words'

export function OutboxChip({ go }: { readonly go: FieldGo }) {
  const { t } = useTranslation()
  const countWords = useCountWords()
  const { counts } = useOutbox()
  const waiting = counts.waiting + counts.sending
  const [state, words] =
    counts.parked > 0
      ? (['parked', countWords('parked', counts.parked)] as const)
      : waiting > 0
        ? (['waiting', countWords('waiting', waiting)] as const)
        : (['none', t('field.outbox.none')] as const)
  const Icon = { parked: IconAlertTriangle, waiting: IconCloudUp, none: IconCloudCheck }[state]
  return (
    <UnstyledButton
      className={classes.chip}
      data-state={state}
      aria-label={t('field.outbox.open', { counts: words })}
      onClick={() => go('outbox')}
    >
      <Icon size={20} aria-hidden />
      <span role="status">{words}</span>
    </UnstyledButton>
  )
}
