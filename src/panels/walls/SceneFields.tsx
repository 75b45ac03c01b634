// The scenes of a wall in their order: moved by buttons, so that a keyboard or a finger can do it.
import { Button, Menu, NumberInput, ScrollArea, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import { SCENE_KINDS, type Scene } from '@/domain/wall'
import {
  MOST_SCENES,
  movedScene,
  newScene,
  roundMinutes,
  SCENE_SECONDS,
  sceneSeconds,
} from '@/domain/wall-draft'
import { useSceneName } from '@/state/wall/use-scene-name'
import { IconButton } from '@/ui/IconButton'
import { useLanguage } from '@/ui/use-language'
import classes from './Walls.module.css'

interface SceneFieldsProps {
  readonly scenes: readonly Scene[]
  /** Of the wall; null until it is chosen. */
  readonly area: Area | null
  readonly areas: readonly Area[]
  readonly onChange: (scenes: readonly Scene[]) => void
}

const WHOLE = SCENE_KINDS.filter((kind) => kind !== 'area')

export function SceneFields({ scenes, area, areas, onChange }: SceneFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const below = areas.filter(({ parentId }) => area !== null && parentId === area.id)
  const nameOf = useSceneName(areas)
  const add = (...added: readonly Scene[]) => onChange([...scenes, ...added].slice(0, MOST_SCENES))
  return (
    <>
      {scenes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('walls.scenes_none')}
        </Text>
      ) : (
        <ol className={classes.scenes}>
          {scenes.map((scene, place) => {
            const name = nameOf(scene)
            return (
              <li key={place} className={classes.scene}>
                <span className={classes.sceneName}>
                  {formatNumber(place + 1, language)}. {name}
                </span>
                <NumberInput
                  className={classes.seconds}
                  aria-label={t('walls.scene_seconds', { name })}
                  min={SCENE_SECONDS.least}
                  max={SCENE_SECONDS.most}
                  step={5}
                  clampBehavior="blur"
                  allowDecimal={false}
                  suffix={` ${t('walls.seconds')}`}
                  value={scene.seconds}
                  onBlur={(event) =>
                    onChange(
                      scenes.with(place, {
                        ...scene,
                        seconds: sceneSeconds(Number.parseInt(event.currentTarget.value, 10)),
                      }),
                    )
                  }
                  onChange={(value) => {
                    const seconds = Number(value)
                    if (seconds === sceneSeconds(seconds))
                      onChange(scenes.with(place, { ...scene, seconds }))
                  }}
                />
                <IconButton
                  label={t('walls.scene_up', { name })}
                  icon={<IconArrowUp size={18} />}
                  disabled={place === 0}
                  onClick={() => onChange(movedScene(scenes, place, -1))}
                />
                <IconButton
                  label={t('walls.scene_down', { name })}
                  icon={<IconArrowDown size={18} />}
                  disabled={place === scenes.length - 1}
                  onClick={() => onChange(movedScene(scenes, place, 1))}
                />
                <IconButton
                  label={t('walls.scene_remove', { name })}
                  icon={<IconX size={18} />}
                  onClick={() => onChange(scenes.toSpliced(place, 1))}
                />
              </li>
            )
          })}
        </ol>
      )}
      {scenes.length > 0 && (
        <Text size="sm" c="dimmed" role="status">
          {t('walls.scenes_total', {
            count: scenes.length,
            minutes: formatNumber(roundMinutes(scenes), language),
          })}
        </Text>
      )}
      <Menu position="top-start">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={18} />}
            disabled={scenes.length >= MOST_SCENES}
          >
            {t('walls.scene_add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <ScrollArea.Autosize mah={320}>
            {WHOLE.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(newScene(kind))}>
                {t(`walls.scene.${kind}`)}
              </Menu.Item>
            ))}
            {below.length > 0 && (
              <Menu.Item onClick={() => add(...below.map(({ id }) => newScene('area', id)))}>
                {t('walls.scene_add_all')}
              </Menu.Item>
            )}
            {below.map((one) => (
              <Menu.Item key={one.id} onClick={() => add(newScene('area', one.id))}>
                {fullNameOf(one)}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
