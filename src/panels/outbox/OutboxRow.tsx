// One item of the outbox: what it is, how it stands, why, and what can be done about it.
import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClockHour4, IconCloudUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/data/outbox/work'
import { formatDateTime } from '@/domain/format'
import { isInConflict, type OutboxState } from '@/domain/outbox'
import { ConflictNotice } from '@/ui/form/ConflictNotice'
import classes from './Outbox.module.css'
import { PhotoConflict } from './PhotoConflict'
import type { Conflict } from './use-differences'

export interface OutboxRowProps {
  readonly entry: Entry
  readonly conflict: Conflict | null
  readonly onRetry: () => void
  /** Null for what has no form to be mended in. */
  readonly onEdit: (() => void) | null
  readonly onCancel: () => void
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

const ICON_OF: Readonly<Record<OutboxState, typeof IconCheck>> = {
  waiting: IconClockHour4,
  sending: IconCloudUp,
  synced: IconCheck,
  parked: IconAlertTriangle,
}

export function OutboxRow(props: OutboxRowProps) {
  const { entry, conflict, onRetry, onEdit, onCancel } = props
  const { t } = useTranslation()
  const { state, reason, tries, notBefore, syncedAt } = entry
  const Icon = ICON_OF[state]
  const isOpen = state === 'waiting' || state === 'parked'
  return (
    <li className={classes.item} data-state={state}>
      <div className={classes.head}>
        <Icon size={24} aria-hidden className={classes.icon} />
        <div className={classes.words}>
          <Text fw={600}>{entry.title}</Text>
          <Text size="sm">
            <span className={classes.state}>{t(`field.outbox.state.${state}`)}</span>
            {' · '}
            {t(`field.outbox.kind.${entry.kind}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {syncedAt
              ? t('field.outbox.synced_at', { time: formatDateTime(syncedAt) })
              : t('field.outbox.saved_at', { time: formatDateTime(entry.savedAt) })}
          </Text>
          {isOpen && tries > 0 && (
            <Text size="sm" c="dimmed">
              {t('field.outbox.tries', { count: tries })}
              {notBefore && ` · ${t('field.outbox.retry_at', { time: formatDateTime(notBefore) })}`}
            </Text>
          )}
        </div>
      </div>
      {isOpen && reason && !conflict && (
        <Text size="sm" className={classes.reason} role={state === 'parked' ? 'alert' : undefined}>
          {t(reason.key, reason.params)}
        </Text>
      )}
      {conflict && entry.kind === 'photo' && (
        <PhotoConflict
          entry={entry}
          onTakeTheirs={props.onTakeTheirs}
          onKeepMine={props.onKeepMine}
        />
      )}
      {conflict && entry.kind !== 'photo' && (
        <ConflictNotice
          {...conflict}
          onTakeTheirs={props.onTakeTheirs}
          onKeepMine={props.onKeepMine}
        />
      )}
      {isOpen && (
        <Group gap="xs">
          {!isInConflict(entry) && (
            <Button variant={state === 'parked' ? 'default' : 'light'} onClick={onRetry}>
              {t('field.outbox.retry')}
            </Button>
          )}
          {onEdit && (
            <Button variant={state === 'parked' ? 'filled' : 'default'} onClick={onEdit}>
              {t('field.outbox.edit')}
            </Button>
          )}
          <Button variant="subtle" color="red" onClick={onCancel}>
            {t('field.outbox.cancel')}
          </Button>
        </Group>
      )}
    </li>
  )
}
