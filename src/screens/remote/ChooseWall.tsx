// The walls that the user may drive, those with a living screen first.
import { Text, UnstyledButton } from '@mantine/core'
import { IconDeviceTv } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListedWall, WallList } from '@/data/walls'
import { type Area, fullNameOf } from '@/domain/area'
import { formatDateTime, formatTime } from '@/domain/format'
import { wallLifeOf } from '@/domain/wall-life'
import { EmptyState } from '@/ui/EmptyState'
import classes from './Remote.module.css'

interface ChooseWallProps {
  readonly list: WallList
  readonly areas: readonly Area[]
  readonly onChoose: (wallId: string) => void
}

export function ChooseWall({ list: { walls, now }, areas, onChoose }: ChooseWallProps) {
  const { t } = useTranslation()
  if (walls.length === 0)
    return (
      <EmptyState
        icon={<IconDeviceTv size={40} aria-hidden />}
        title={t('remote.none_title')}
        why={t('remote.none')}
      />
    )
  const isAlive = (wall: ListedWall) => wallLifeOf(wall, now).state === 'alive'
  const sorted = walls.toSorted((a, b) => Number(isAlive(b)) - Number(isAlive(a)))
  return (
    <>
      <Text>{t('remote.choose')}</Text>
      <ul className={classes.list}>
        {sorted.map((wall) => {
          const area = areas.find(({ id }) => id === wall.areaId)
          const life = wallLifeOf(wall, now)
          return (
            <li key={wall.id}>
              <UnstyledButton className={classes.wall} onClick={() => onChoose(wall.id)}>
                <IconDeviceTv size={28} aria-hidden />
                <span>
                  <span className={classes.name}>{wall.name}</span>
                  <span className={classes.about}>
                    {area && `${fullNameOf(area)} · `}
                    {t(`walls.life.${life.state}`, {
                      time: life.since ? formatDateTime(life.since) : '',
                    })}
                  </span>
                  {wall.remote && (
                    <span className={classes.about}>
                      {t('walls.driven', {
                        role: t(`walls.role.${wall.remote.role}`),
                        time: formatTime(wall.remote.since),
                      })}
                    </span>
                  )}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </>
  )
}
