// What the wall shows now, and the scene it is to show next.
import { Button, Text, UnstyledButton } from '@mantine/core'
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { childrenOf } from '@/analysis/area-tree'
import type { ListedWall } from '@/data/walls'
import { formatNumber } from '@/domain/format'
import type { WallCommand } from '@/domain/wall-remote'
import { placeAfter, shownScenes } from '@/domain/wall-scenes'
import type { Basics } from '@/state/situation/use-basics'
import { useSceneName } from '@/state/wall/use-scene-name'
import { useLanguage } from '@/ui/use-language'
import classes from './Remote.module.css'

interface SceneControlsProps {
  readonly wall: ListedWall
  readonly basics: Basics
  readonly command: WallCommand
  /** Null while the wall is not held by this phone. */
  readonly onSet: ((change: Partial<WallCommand>) => void) | null
}

export function SceneControls({ wall, basics, command, onSet }: SceneControlsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useSceneName(basics.areas)
  const area = basics.areasById.get(wall.areaId)
  const below = area ? childrenOf(area, basics.areas) : []
  const scenes = shownScenes(wall.scenes, below, (id) => basics.areasById.has(id))
  const { place: shown } = wall.shown
  const isHeld = command.isPaused === true
  // The wall tells a moment later what was pressed here.
  const place = (isHeld ? command.scene : null) ?? shown
  const isOnItsWay = isHeld && command.scene !== null && command.scene !== shown
  const scene = place === null ? undefined : scenes[place]
  const goTo = (next: number) => onSet?.({ scene: next, isPaused: true })
  const step = (by: 1 | -1) => goTo(placeAfter(place ?? 0, by, scenes.length))
  return (
    <>
      <section className={classes.shown} aria-label={t('remote.now_shows')}>
        <Text size="sm" c="dimmed">
          {t('remote.now_shows')}
        </Text>
        <Text className={classes.sceneName} aria-live="polite">
          {scene && place !== null
            ? `${formatNumber(place + 1, language)}. ${nameOf(scene)}`
            : t('remote.nothing_yet')}
        </Text>
        <Text size="sm" c="dimmed">
          {isOnItsWay ? t('remote.sent') : wall.shown.isPaused ? t('remote.paused') : ' '}
        </Text>
      </section>
      {onSet && (
        <>
          <div className={classes.steps}>
            <UnstyledButton
              className={classes.step}
              aria-label={t('remote.previous')}
              onClick={() => step(-1)}
            >
              <IconPlayerTrackPrev size={34} aria-hidden />
            </UnstyledButton>
            <UnstyledButton
              className={classes.step}
              data-main
              onClick={() =>
                onSet(isHeld ? { scene: null, isPaused: false } : { scene: place, isPaused: true })
              }
            >
              {isHeld ? (
                <IconPlayerPlay size={34} aria-hidden />
              ) : (
                <IconPlayerPause size={34} aria-hidden />
              )}
              <span>{t(isHeld ? 'remote.resume' : 'remote.pause')}</span>
            </UnstyledButton>
            <UnstyledButton
              className={classes.step}
              aria-label={t('remote.next')}
              onClick={() => step(1)}
            >
              <IconPlayerTrackNext size={34} aria-hidden />
            </UnstyledButton>
          </div>
          <section aria-label={t('remote.scenes')}>
            <Text fw={600} mb={6}>
              {t('remote.scenes')}
            </Text>
            <ol className={classes.list}>
              {scenes.map((one, index) => (
                <li key={`${one.kind} ${one.areaId} ${scenes.indexOf(one)}`}>
                  <Button
                    fullWidth
                    justify="flex-start"
                    variant={index === place ? 'light' : 'subtle'}
                    color={index === place ? undefined : 'gray'}
                    aria-pressed={index === place}
                    onClick={() => goTo(index)}
                  >
                    {formatNumber(index + 1, language)}. {nameOf(one)}
                  </Button>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </>
  )
}
