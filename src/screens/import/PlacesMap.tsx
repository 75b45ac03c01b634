// Where the rows would stand, on the map.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import { bboxOf } from '@/domain/position'
import { drawImportPlaces } from '@/layers/import-places'
import { MapView } from '@/map/MapView'
import { positionsOf } from '@/state/import/checked-positions'
import type { Checked } from '@/state/import/messages'
import { useLanguage } from '@/ui/use-language'
import { useTheme } from '@/ui/use-theme'
import classes from './Import.module.css'

interface PlacesMapProps {
  readonly checked: Checked | null
  /** That the file is for. */
  readonly area: Area | null
}

const NOTHING = new Float64Array(0)

export function PlacesMap({ checked, area }: PlacesMapProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = useTheme()
  const { places = NOTHING, rings = [] } = checked ?? {}
  const around = useMemo(() => area?.outline?.coordinates.flat() ?? [], [area])
  const layers = useMemo(
    () => drawImportPlaces(places, rings, around, theme),
    [places, rings, around, theme],
  )
  const fit = useMemo(
    () => (checked ? bboxOf(positionsOf(checked)) : null) ?? area?.bbox ?? null,
    [checked, area],
  )
  const number = (value: number) => formatNumber(value, language)
  const shown = places.length / 2 + (checked?.outlinesShown ?? 0)
  const all = (checked?.placed ?? 0) + (checked?.outlined ?? 0)
  return (
    <figure className={classes.map}>
      <div className={classes.mapBox}>
        <MapView
          layers={layers}
          viewpoint={null}
          fit={fit}
          fitsAgain
          theme={theme}
          language={language}
          onViewpointChange={() => undefined}
          onPick={() => undefined}
          onHover={() => undefined}
        />
      </div>
      {checked && (
        <figcaption className={classes.note}>
          {shown < all
            ? t('import.map_part', { shown: number(shown), placed: number(all) })
            : t('import.map_all', { placed: number(all) })}
        </figcaption>
      )}
    </figure>
  )
}
