// The card as text that an officer pastes into a chat: places and distances, no names of persons and no phone.
import type { TFunction } from 'i18next'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import type { Near } from '@/analysis/incident-card/near'
import { compassPointOf } from '@/domain/bearing'
import type { PlacedFeature } from '@/domain/feature'
import type { FirePoint } from '@/domain/fire-point'
import { formatDistance, formatLngLat, type Language } from '@/domain/format'

type Named = PlacedFeature & { readonly name: string }

/** Lines of text; `summary` says what happened, where and when. */
export function cardText(
  summary: string,
  { place, firePoints, water, cameras }: IncidentHelp,
  language: Language,
  t: TFunction,
): string {
  const lineOf = ({ row, distanceM, bearingDeg }: Near<Named>, name = row.name): string => {
    const way =
      bearingDeg === null
        ? t('incident-card.here')
        : t('incident-card.way', { point: t(`field.point.${compassPointOf(bearingDeg)}`) })
    return `${name}, ${formatDistance(distanceM, language)}, ${way} (${formatLngLat(row.lngLat)})`
  }
  const listed = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? [`${title} ${t('incident-card.copy_none')}`]
      : [title, ...lines.map((line) => `- ${line}`)]
  return [
    `${summary} (${formatLngLat(place)})`,
    ...listed(
      t('incident-card.copy_fire_points'),
      firePoints.ready.map((near) => lineOf(near)),
    ),
    ...listed(t('incident-card.copy_water'), water ? [lineOf(water, waterName(water, t))] : []),
    ...listed(
      t('incident-card.copy_cameras'),
      cameras.seeing.map((near) => lineOf(near)),
    ),
  ].join('\n')
}

/** `Ao, hồ, tại Điểm chữa cháy ngõ 3`. */
export const waterName = ({ row }: Near<FirePoint>, t: TFunction): string =>
  t('incident-card.water_at', { water: t(`fire-point.water.${row.waterSource}`), name: row.name })
