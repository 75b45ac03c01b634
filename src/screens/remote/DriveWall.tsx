// One wall: taking it, what it shows, and the controls while it is held.
import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { driveWall, endRemote, takeRemote } from '@/data/wall-driving'
import type { ListedWall } from '@/data/walls'
import { formatNumber, formatTime } from '@/domain/format'
import { ROLES } from '@/domain/permissions'
import { NO_COMMAND, type WallCommand } from '@/domain/wall-remote'
import type { Basics } from '@/state/situation/use-basics'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import { MapControls } from './MapControls'
import classes from './Remote.module.css'
import { roleOn } from './role-on'
import { SceneControls } from './SceneControls'

interface DriveWallProps {
  readonly wall: ListedWall
  /** By the server's clock. */
  readonly now: Date
  readonly basics: Basics
}

const minutesLeft = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))

export function DriveWall({ wall, now, basics }: DriveWallProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  // One after the other: what was pressed last must arrive last.
  const settled = {
    scope: { id: `wall ${wall.id}` },
    onSettled: () => client.invalidateQueries({ queryKey: ['walls'] }),
  }
  const take = useMutation({ mutationFn: () => takeRemote(wall.id), ...settled })
  const end = useMutation({ mutationFn: () => endRemote(wall.id), ...settled })
  const drive = useMutation({
    mutationFn: (command: WallCommand) => driveWall(wall.id, command),
    ...settled,
  })

  const { remote } = wall
  const isMine = remote?.isMine ?? false
  const isPaired = wall.pairedAt !== null && wall.revokedAt === null
  const latest = [take, drive, end].toSorted((a, b) => b.submittedAt - a.submittedAt)[0]
  const failure = latest?.error ?? null
  // What was pressed last counts, also while it is on its way.
  const command =
    (drive.isPending ? drive.variables : null) ?? (isMine ? remote?.command : null) ?? NO_COMMAND
  const set = (change: Partial<WallCommand>) => drive.mutate({ ...command, ...change })
  const mine = roleOn(basics, wall.areaId)
  const outranks =
    remote !== null && mine !== null && ROLES.indexOf(mine) > ROLES.indexOf(remote.role)
  return (
    <>
      {failure && <ErrorNotice sentence={sentenceOf(failure)} />}
      {isMine && remote ? (
        <div className={classes.held}>
          <Text fw={600} role="status">
            {t('remote.held', {
              minutes: formatNumber(minutesLeft(remote.expiresAt, now), language),
            })}
          </Text>
          <Group gap="xs">
            <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
              {t('remote.extend')}
            </Button>
            <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
              {t('remote.end')}
            </Button>
          </Group>
        </div>
      ) : (
        <div className={classes.take}>
          {remote && (
            <Text role="status">
              {t('remote.taken', {
                role: t(`walls.role.${remote.role}`),
                time: formatTime(remote.expiresAt),
              })}
            </Text>
          )}
          {!isPaired && <Text role="status">{t('remote.not_ready')}</Text>}
          {isPaired && (remote === null || outranks) && mine && (
            <>
              <Button size="lg" fullWidth loading={take.isPending} onClick={() => take.mutate()}>
                {t(remote ? 'remote.take_over' : 'remote.take')}
              </Button>
              <Text size="sm" c="dimmed">
                {t('remote.explain', { role: t(`walls.role.${mine}`) })}
              </Text>
            </>
          )}
        </div>
      )}
      <SceneControls wall={wall} basics={basics} command={command} onSet={isMine ? set : null} />
      {isMine && <MapControls wall={wall} basics={basics} command={command} onSet={set} />}
    </>
  )
}
