// The deleted rows of one layer.
import { Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeletedFeature, deletedQuery } from '@/data/deleted'
import { deletion, write } from '@/data/write'
import { type Area, fullNameOf } from '@/domain/area'
import { oneAtATime } from '@/domain/one-at-a-time'
import { holds, type Membership } from '@/domain/permissions'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { DeletedRow } from './DeletedRow'
import classes from './DeletedRows.module.css'
import { type DeletedLayer, daysLeft } from './deleted-layers'

interface Props {
  readonly layer: DeletedLayer
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly onRestored: (id: string) => void
}

export function DeletedRows({ layer, areas, memberships, onRestored }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const sentenceOf = useSentence()
  const { data, error, refetch } = useQuery(deletedQuery(layer))
  const [turn] = useState(oneAtATime)
  const [busyId, setBusyId] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [restored, setRestored] = useState<string | null>(null)

  const restore = (row: DeletedFeature) =>
    turn(async () => {
      setBusyId(row.id)
      setFailure(null)
      try {
        await write(deletion(layer, row.id, row.version, null))
        setRestored(row.name)
        await client.invalidateQueries({ queryKey: ['changes'] })
        onRestored(row.id)
      } catch (thrown) {
        setFailure(thrown)
      } finally {
        setBusyId(null)
        void client.invalidateQueries({ queryKey: ['deleted', layer] })
      }
    })

  if (error && data === undefined)
    return <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <SkeletonList rows={4} />
  return (
    <>
      {failure !== null && <ErrorNotice sentence={sentenceOf(failure)} />}
      <Text role="status" size="sm">
        {restored !== null && t('edit.restored', { name: restored })}
      </Text>
      {data.length === 0 ? (
        <EmptyState
          icon={<IconTrash />}
          title={t('edit.bin.title')}
          why={t(`edit.bin.none_${layer}`)}
        />
      ) : (
        <ul className={classes.list}>
          {data.map((row) => {
            const area = areas.find(({ id }) => id === row.areaId)
            return (
              <DeletedRow
                key={row.id}
                name={row.name}
                code={row.code}
                areaName={area ? fullNameOf(area) : null}
                deletedAt={row.deletedAt}
                daysLeft={row.deletedAt ? daysLeft(row.deletedAt, new Date()) : 0}
                canRestore={holds(memberships, row.areaPath, 'officer')}
                isBusy={busyId === row.id}
                onRestore={() => void restore(row)}
              />
            )
          })}
        </ul>
      )}
    </>
  )
}
