// What waits on this device, what needs mending first; nothing leaves the list without being asked.
import { IconCloudCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/data/outbox/work'
import type { Area } from '@/domain/area'
import { isInConflict, type OutboxState } from '@/domain/outbox'
import { EmptyState } from '@/ui/EmptyState'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import classes from './Outbox.module.css'
import { OutboxRow } from './OutboxRow'
import { useDifferences } from './use-differences'

interface OutboxListProps {
  /** In the order of saving. */
  readonly entries: readonly Entry[]
  readonly areas: readonly Area[]
  readonly onRetry: (id: string) => void
  readonly onEdit: (entry: Entry) => void
  readonly canEdit: (entry: Entry) => boolean
  readonly onCancel: (id: string) => void
  readonly onTakeTheirs: (id: string) => void
  readonly onKeepMine: (id: string) => void
}

const RANK: Readonly<Record<OutboxState, number>> = { parked: 0, sending: 1, waiting: 1, synced: 2 }

export function OutboxList(props: OutboxListProps) {
  const { entries, areas, onRetry, onEdit, canEdit, onCancel, onTakeTheirs, onKeepMine } = props
  const { t } = useTranslation()
  const conflictOf = useDifferences(areas)
  const [asked, setAsked] = useState<Entry | null>(null)
  if (entries.length === 0)
    return (
      <EmptyState
        icon={<IconCloudCheck size={40} aria-hidden />}
        title={t('field.outbox.empty_title')}
        why={t('field.outbox.empty')}
      />
    )
  const sorted = entries.toSorted((a, b) => RANK[a.state] - RANK[b.state] || b.order - a.order)
  return (
    <>
      <ul className={classes.list}>
        {sorted.map((entry) => (
          <OutboxRow
            key={entry.id}
            entry={entry}
            conflict={isInConflict(entry) ? conflictOf(entry) : null}
            onRetry={() => onRetry(entry.id)}
            onEdit={canEdit(entry) ? () => onEdit(entry) : null}
            onCancel={() => setAsked(entry)}
            onTakeTheirs={() => onTakeTheirs(entry.id)}
            onKeepMine={() => onKeepMine(entry.id)}
          />
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('field.outbox.cancel_title', { name: asked?.title })}
        question={t(asked?.wasSent ? 'field.outbox.cancel_was_sent' : 'field.outbox.cancel_ask')}
        confirm={t('field.outbox.cancel')}
        cancel={t('field.outbox.cancel_keep')}
        onConfirm={() => {
          if (asked) onCancel(asked.id)
          setAsked(null)
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  )
}
