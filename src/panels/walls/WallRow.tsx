// One wall: what it is called, whether it is alive, who drives it, and what one may do to it.
import { Badge, Button, Menu, Text } from '@mantine/core'
import {
  IconActivityHeartbeat,
  IconDeviceRemote,
  IconDots,
  IconLink,
  IconPencil,
  IconPlugConnectedX,
  IconTrash,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListedWall } from '@/data/walls'
import { type Area, fullNameOf } from '@/domain/area'
import { formatDateTime, formatTime } from '@/domain/format'
import { type WallLife, wallLifeOf } from '@/domain/wall-life'
import { IconButton } from '@/ui/IconButton'
import { useStatusWords } from './use-status-words'
import classes from './Walls.module.css'

interface WallRowProps {
  readonly wall: ListedWall
  /** By the server's clock. */
  readonly now: Date
  readonly area: Area | null
  readonly onPair: () => void
  readonly onEdit: () => void
  readonly onHealth: () => void
  readonly onEndRemote: () => void
  readonly onRevoke: () => void
  readonly onDelete: () => void
}

const COLOUR: Readonly<Record<WallLife['state'], string>> = {
  alive: 'pine',
  waiting: 'gray',
  silent: 'red',
  revoked: 'gray',
  unpaired: 'gray',
}

export function WallRow(props: WallRowProps) {
  const { wall, now, area, onPair, onEdit, onHealth, onEndRemote, onRevoke, onDelete } = props
  const { t } = useTranslation()
  const statusWords = useStatusWords()
  const life = wallLifeOf(wall, now)
  const hasScreen = life.state !== 'unpaired' && life.state !== 'revoked'
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div className={classes.what}>
          <Text fw={600}>{wall.name}</Text>
          <Text size="sm" c="dimmed">
            {area ? fullNameOf(area) : t('walls.area_gone')}
          </Text>
        </div>
        <Menu>
          <Menu.Target>
            <IconButton
              label={t('walls.actions', { name: wall.name })}
              icon={<IconDots size={20} />}
            />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={18} />} onClick={onEdit}>
              {t('walls.edit')}
            </Menu.Item>
            <Menu.Item leftSection={<IconActivityHeartbeat size={18} />} onClick={onHealth}>
              {t('walls.health')}
            </Menu.Item>
            {hasScreen && (
              <Menu.Item leftSection={<IconLink size={18} />} onClick={onPair}>
                {t('walls.pair_again')}
              </Menu.Item>
            )}
            {wall.remote && (
              <Menu.Item leftSection={<IconDeviceRemote size={18} />} onClick={onEndRemote}>
                {t('walls.end_remote')}
              </Menu.Item>
            )}
            {hasScreen && (
              <Menu.Item
                c="var(--mantine-color-error)"
                leftSection={<IconPlugConnectedX size={18} />}
                onClick={onRevoke}
              >
                {t('walls.revoke')}
              </Menu.Item>
            )}
            <Menu.Item
              c="var(--mantine-color-error)"
              leftSection={<IconTrash size={18} />}
              onClick={onDelete}
            >
              {t('walls.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.life}>
        <Badge variant="light" color={COLOUR[life.state]}>
          {t(`walls.life.${life.state}`, { time: life.since ? formatDateTime(life.since) : '' })}
        </Badge>
        {life.state === 'alive' && <Text size="sm">{statusWords(wall.shown)}</Text>}
      </div>
      {wall.remote && (
        <Text size="sm" mt={4}>
          {t('walls.driven', {
            role: t(`walls.role.${wall.remote.role}`),
            time: formatTime(wall.remote.since),
          })}
        </Text>
      )}
      {!hasScreen && (
        <Button
          mt="xs"
          size="sm"
          variant="light"
          leftSection={<IconLink size={18} />}
          aria-label={`${t('walls.pair')}: ${wall.name}`}
          onClick={onPair}
        >
          {t('walls.pair')}
        </Button>
      )}
    </li>
  )
}
