// Which screens there are and which of them are alive, with what an admin may do to each.
import { Button, Stack, Text } from '@mantine/core'
import { IconDeviceTv, IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endRemote } from '@/data/wall-driving'
import { deleteWall, type ListedWall, revokeWall, wallsQuery } from '@/data/walls'
import type { Area } from '@/domain/area'
import { oneAtATime } from '@/domain/one-at-a-time'
import { holds, type Membership } from '@/domain/permissions'
import { useSentence } from '@/state/use-sentence'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { SkeletonList } from '@/ui/SkeletonList'
import { PairingDialog } from './PairingDialog'
import { WallRow } from './WallRow'
import classes from './Walls.module.css'
import { wallAddress } from './wall-address'

interface WallListProps {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** What was done a moment ago. */
  readonly done: string | null
  /** Null for a new one. */
  readonly onEdit: (wall: ListedWall | null) => void
  readonly onHealth: (wall: ListedWall) => void
}

const LOOK_EVERY_MS = 10_000

type Ended = 'revoke' | 'delete'

export function WallList({ areas, memberships, done, onEdit, onHealth }: WallListProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const sentenceOf = useSentence()
  const { data, error, refetch } = useQuery(wallsQuery(LOOK_EVERY_MS))
  const [turn] = useState(oneAtATime)
  const [paired, setPaired] = useState<ListedWall | null>(null)
  const [asked, setAsked] = useState<{ wall: ListedWall; end: Ended } | null>(null)
  const [said, setSaid] = useState(done)
  const [failure, setFailure] = useState<unknown>(null)

  const run = (work: () => Promise<void>, words: string | null) =>
    void turn(async () => {
      setFailure(null)
      try {
        await work()
        setSaid(words)
      } catch (thrown) {
        setFailure(thrown)
      }
      await client.invalidateQueries({ queryKey: ['walls'] })
    })
  const end = () => {
    if (asked === null) return
    const { wall, end } = asked
    setAsked(null)
    if (end === 'revoke')
      run(() => revokeWall(wall.id), t('walls.done_revoked', { name: wall.name }))
    else run(() => deleteWall(wall.id), t('walls.done_deleted', { name: wall.name }))
  }

  if (error && data === undefined)
    return <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <SkeletonList rows={3} />
  // Officers read them, too, to drive one.
  const pathOf = (areaId: string) => areas.find(({ id }) => id === areaId)?.path
  const own = data.walls.filter(({ areaId }) => {
    const path = pathOf(areaId)
    // That of an area that ended is told to nobody else, and must be revocable.
    return path === undefined || holds(memberships, path, 'admin')
  })
  return (
    <Stack gap="md" p="md">
      <Text size="sm" c="dimmed">
        {t('walls.explain', { address: wallAddress() })}
      </Text>
      <Button
        variant={own.length === 0 ? 'filled' : 'default'}
        leftSection={<IconPlus size={18} />}
        onClick={() => onEdit(null)}
      >
        {t('walls.add')}
      </Button>
      {failure !== null && <ErrorNotice sentence={sentenceOf(failure)} />}
      <Text role="status" size="sm" className={classes.said}>
        {said}
      </Text>
      {own.length === 0 ? (
        <EmptyState
          icon={<IconDeviceTv size={40} aria-hidden />}
          title={t('walls.none_title')}
          why={t('walls.none')}
        />
      ) : (
        <ul className={classes.list} aria-label={t('walls.title')}>
          {own.map((wall) => (
            <WallRow
              key={wall.id}
              wall={wall}
              now={data.now}
              area={areas.find(({ id }) => id === wall.areaId) ?? null}
              onPair={() => setPaired(wall)}
              onEdit={() => onEdit(wall)}
              onHealth={() => onHealth(wall)}
              onEndRemote={() => run(() => endRemote(wall.id), null)}
              onRevoke={() => setAsked({ wall, end: 'revoke' })}
              onDelete={() => setAsked({ wall, end: 'delete' })}
            />
          ))}
        </ul>
      )}
      {paired && (
        <PairingDialog
          wall={own.find(({ id }) => id === paired.id) ?? paired}
          before={paired}
          onClose={() => setPaired(null)}
        />
      )}
      <ConfirmDialog
        isOpen={asked !== null}
        title={t(`walls.${asked?.end ?? 'revoke'}_title`, { name: asked?.wall.name })}
        question={t(`walls.${asked?.end ?? 'revoke'}_ask`)}
        confirm={t(`walls.${asked?.end ?? 'revoke'}`)}
        cancel={t('walls.keep')}
        onConfirm={end}
        onCancel={() => setAsked(null)}
      />
    </Stack>
  )
}
