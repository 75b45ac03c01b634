// What is known of the position, on the map: how exact, and green or yellow with words that say the same.
import { IconCurrentLocation, IconHandStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { gradeOf } from '@/domain/averaged-position'
import { formatNumber } from '@/domain/format'
import type { Location } from '@/state/device/use-location'
import type { PositionSource } from '@/state/field/use-position-source'
import { useLanguage } from '@/ui/use-language'
import classes from './Field.module.css'

interface GpsChipProps {
  readonly source: PositionSource
  readonly location: Location
  /** Of the position in the form, in metres; null where nobody knows. */
  readonly accuracyM: number | null
}

export function GpsChip({ source, location, accuracyM }: GpsChipProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { status, position, fault } = location
  const isOfDevice = source === 'gps' || source === 'kept'
  const known = source === 'gps' ? (position?.accuracyM ?? null) : accuracyM
  const grade = isOfDevice && known !== null ? gradeOf(known) : null
  const metres = known === null ? '' : formatNumber(Math.ceil(known), language)

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
      <span>{words()}</span>
    </div>
  )
}
