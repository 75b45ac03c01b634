// What is known of the position, on the map: how exact, and green or yellow with words that say the same.
import { IconCurrentLocation, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { gradeOf } from '@/domain/averaged-position'
import { distanceBetween } from '@/domain/distance'
import { formatDistance, formatNumber } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import type { Location } from '@/state/device/use-location'
import type { PositionSource } from '@/state/field/position-source'
import { useLanguage } from '@/ui/use-language'
import classes from './Field.module.css'

interface GpsChipProps {
  readonly source: PositionSource
  readonly location: Location
  /** The position in the form; null without one. */
  readonly lngLat: LngLat | null
  /** Of the position in the form, in metres; null where nobody knows. */
  readonly accuracyM: number | null
}

/** Further than this from the device a position is not where the officer stands. */
const AWAY_M = 50

export function GpsChip({ source, location, lngLat, accuracyM }: GpsChipProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { status, position, fault } = location
  const isOfDevice = source === 'gps' || source === 'kept'
  const known = source === 'gps' ? (position?.accuracyM ?? null) : accuracyM
  const grade = isOfDevice && known !== null ? gradeOf(known) : null
  const metres = known === null ? '' : formatNumber(Math.ceil(known), language)
  const awayM = lngLat && position ? distanceBetween(lngLat, position.lngLat) : 0
  const isAway = source !== 'gps' && awayM > AWAY_M + (position?.accuracyM ?? 0)

  const words = () => {
    if (source === 'hand') return t('field.gps.by_hand')
    if (source === 'saved') return t('field.gps.saved')
    if (source === 'kept') return t('field.gps.kept', { metres })
    if (grade) return t(grade === 'good' ? 'field.gps.good' : 'field.gps.poor', { metres })
    if (status === 'denied' || status === 'unavailable') return t(`field.gps.${status}`)
    return fault ? t(`gps.fault.${fault}`) : t('field.gps.searching')
  }
  return (
    <div className={classes.gps} role="status" data-grade={grade ?? undefined}>
      {isOfDevice ? (
        <IconCurrentLocation size={20} aria-hidden />
      ) : (
        <IconHandStop size={20} aria-hidden />
      )}
      <span>
        {words()}
        {isAway && ` · ${t('field.gps.away', { distance: formatDistance(awayM, language) })}`}
      </span>
    </div>
  )
}
