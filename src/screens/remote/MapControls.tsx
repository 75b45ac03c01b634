// What the wall's map and figures show: layers, period, and the place that the map looks at.
import { Chip, Group, Select, Text } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListedWall } from '@/data/walls'
import { fullNameOf, isWithin } from '@/domain/area'
import { formatPeriod, lastDays, type Period, periodAt, previousPeriod } from '@/domain/period'
import { periodName } from '@/domain/period-name'
import type { WallCommand } from '@/domain/wall-remote'
import { LISTED_LAYER_IDS } from '@/layers/registry'
import type { Basics } from '@/state/situation/use-basics'
import { DEFAULT_VIEW } from '@/state/view'
import { IconButton } from '@/ui/IconButton'
import classes from './Remote.module.css'

interface MapControlsProps {
  readonly wall: ListedWall
  readonly basics: Basics
  readonly command: WallCommand
  readonly onSet: (change: Partial<WallCommand>) => void
}

/** Streets of a hamlet on a large screen. */
const NEAR_ZOOM = 15
const ZOOMS = { least: 8, most: 18 }

export function MapControls({ wall, basics, command, onSet }: MapControlsProps) {
  const { t } = useTranslation()
  const now = new Date()
  const month = periodAt(now, 'police_month', basics.rules)
  const periods: readonly Period[] = [
    month,
    previousPeriod(month, basics.rules),
    lastDays(7, now),
    lastDays(28, now),
    periodAt(now, 'quarter', basics.rules),
    periodAt(now, 'police_year', basics.rules),
  ]
  const area = basics.areasById.get(wall.areaId)
  const places = basics.areas.filter(
    ({ path, center }) => area && center && path !== area.path && isWithin(path, area.path),
  )
  const shown = places.find(
    ({ center }) => center !== null && center.join() === command.view?.lngLat.join(),
  )
  const zoom = (by: 1 | -1) => {
    const { view } = command
    const next = (view?.zoom ?? NEAR_ZOOM) + by
    if (view && next >= ZOOMS.least && next <= ZOOMS.most) onSet({ view: { ...view, zoom: next } })
  }
  return (
    <>
      <section aria-label={t('remote.layers')}>
        <Text fw={600} mb={6}>
          {t('remote.layers')}
        </Text>
        <Chip.Group
          multiple
          value={[...(command.layers ?? DEFAULT_VIEW.layers)]}
          onChange={(layers) =>
            onSet({ layers: LISTED_LAYER_IDS.filter((id) => layers.includes(id)) })
          }
        >
          <Group gap="xs">
            {LISTED_LAYER_IDS.map((id) => (
              <Chip key={id} value={id} size="lg">
                {t(`layer.${id}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </section>
      <Select
        size="md"
        label={t('remote.period')}
        allowDeselect={false}
        data={[
          { value: '', label: t('remote.period_own') },
          ...periods.map((period) => ({
            value: formatPeriod(period),
            label: periodName(period, t),
          })),
        ]}
        value={command.period ?? ''}
        onChange={(period) => onSet({ period: period || null })}
      />
      <div className={classes.view}>
        <Select
          size="md"
          label={t('remote.view_area')}
          allowDeselect={false}
          searchable
          data={[
            { value: '', label: t('remote.view_own') },
            ...places.map((one) => ({ value: one.id, label: fullNameOf(one) })),
          ]}
          value={shown?.id ?? ''}
          onChange={(id) => {
            const center = places.find((one) => one.id === id)?.center
            onSet({ view: center ? { lngLat: center, zoom: NEAR_ZOOM } : null })
          }}
        />
        <IconButton
          size={44}
          variant="default"
          label={t('remote.zoom_out')}
          icon={<IconMinus size={22} />}
          disabled={command.view === null}
          onClick={() => zoom(-1)}
        />
        <IconButton
          size={44}
          variant="default"
          label={t('remote.zoom_in')}
          icon={<IconPlus size={22} />}
          disabled={command.view === null}
          onClick={() => zoom(1)}
        />
      </div>
    </>
  )
}
