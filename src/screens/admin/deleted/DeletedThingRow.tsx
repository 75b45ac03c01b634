// One deleted thing: what it was, who deleted it, when it goes for good, and the way back.
import { Button, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeletedThing } from '@/data/all-deleted'
import { type Area, fullNameOf } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { KEPT_DAYS } from '@/domain/deletion'
import { formatCivilDate, formatDateTime } from '@/domain/format'
import classes from './Deleted.module.css'

interface DeletedThingRowProps {
  readonly thing: DeletedThing
  readonly name: string
  readonly area: Area | null
  readonly isBusy: boolean
  readonly onRestore: () => void
}

const DAY_MS = 86_400_000

export function DeletedThingRow({ thing, name, area, isBusy, onRestore }: DeletedThingRowProps) {
  const { t } = useTranslation()
  const { deletedAt, who } = thing
  const endsAt = new Date(deletedAt.getTime() + KEPT_DAYS * DAY_MS)
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed" className={classes.who}>
          {[
            t('admin.deleted.by', {
              who: who ?? t('admin.deleted.nobody'),
              time: formatDateTime(deletedAt),
            }),
            area && fullNameOf(area),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('admin.deleted.until', { day: formatCivilDate(civilDateOf(endsAt)) })}
        </Text>
      </div>
      <Button
        size="sm"
        variant="default"
        loading={isBusy}
        leftSection={<IconArrowBackUp size={18} />}
        aria-label={t('edit.bin.restore_named', { name })}
        onClick={onRestore}
      >
        {t('edit.bin.restore')}
      </Button>
    </li>
  )
}
