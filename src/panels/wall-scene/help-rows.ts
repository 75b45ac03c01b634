// What helps at the place of a new fire or accident, as rows of a wall: fire points, water, cameras.
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import type { Near } from '@/analysis/incident-card/near'
import { compassPointOf } from '@/domain/bearing'
import type { PlacedFeature } from '@/domain/feature'
import { formatDistance, formatNumber } from '@/domain/format'
import { cameraSymbol } from '@/layers/cameras'
import type { CaptionContext } from '@/layers/caption'
import { firePointSymbol } from '@/layers/fire-points'
import type { SceneRow } from './scene-rows'

/** The nearest first; what there is none of is said, and how many fire points were passed over. */
export function helpRows({ firePoints, water, cameras }: IncidentHelp, context: CaptionContext) {
  const { t, language, today } = context
  const plain = { count: null, change: null, isNew: false } as const
  const away = ({ distanceM, bearingDeg }: Near<PlacedFeature>): string[] => [
    formatDistance(distanceM, language).replace(' ', '\u00a0'),
    bearingDeg === null
      ? t('incident-card.here')
      : t('incident-card.way', { point: t(`field.point.${compassPointOf(bearingDeg)}`) }),
  ]
  const rows: SceneRow[] = firePoints.ready.map((near) => {
    const [distance = '', way = ''] = away(near)
    return {
      id: near.row.id,
      symbol: firePointSymbol(near.row, today),
      text: `${distance} · ${near.row.name}`,
      detail: [way, t(`fire-point.access.${near.row.truckAccess}`)].join(' · '),
      ...plain,
    }
  })
  if (rows.length === 0)
    rows.push({
      id: 'no_fire_points',
      symbol: 'fire-point-not-ready',
      text: t('incident-card.no_fire_points'),
      detail: '',
      ...plain,
    })
  const skipped = firePoints.skipped.length
  if (skipped > 0)
    rows.push({
      id: 'skipped',
      symbol: 'fire-point-not-ready',
      text: t('wall.skipped', { count: skipped, number: formatNumber(skipped, language) }),
      detail: '',
      ...plain,
    })
  if (water === null)
    rows.push({
      id: 'no_water',
      symbol: 'fire-point-not-ready',
      text: t('incident-card.no_water'),
      detail: '',
      ...plain,
    })
  else
    rows.push({
      id: `water ${water.row.id}`,
      symbol: firePointSymbol(water.row, today),
      text: `${away(water)[0]} · ${t(`fire-point.water.${water.row.waterSource}`)}`,
      detail: water.row.name,
      ...plain,
    })
  const [nearest] = cameras.seeing
  rows.push({
    id: 'cameras',
    symbol: nearest ? cameraSymbol(nearest.row) : 'camera-offline',
    text: nearest
      ? t('wall.seen_by', {
          count: cameras.seeing.length,
          number: formatNumber(cameras.seeing.length, language),
        })
      : t('incident-card.no_cameras'),
    detail: nearest?.row.name ?? '',
    ...plain,
  })
  return rows
}
