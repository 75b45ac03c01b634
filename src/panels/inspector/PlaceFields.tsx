// Where a feature stands: its area, its coordinates and how sure they are.
import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatDistance, formatLngLat } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import { areaName } from '@/layers/caption'
import { Field, FieldGroup } from './Fields'
import type { InspectorContext } from './Inspector'
import classes from './Inspector.module.css'

interface PlaceFieldsProps {
  readonly areaId: string
  readonly lngLat: LngLat | null
  readonly accuracyM?: number | null
  readonly address?: string | null
  readonly updatedAt: Date
  readonly context: InspectorContext
}

export function PlaceFields(props: PlaceFieldsProps) {
  const { areaId, lngLat, accuracyM, address, updatedAt, context } = props
  const { t } = useTranslation()
  const parentId = context.areas.get(areaId)?.parentId
  const name = [areaName(areaId, context), parentId ? areaName(parentId, context) : '']
  return (
    <FieldGroup title={t('inspector.place')}>
      <Field label={t('inspector.area')}>
        <Anchor
          component="button"
          type="button"
          inherit
          className={classes.link}
          onClick={() => context.onShowArea(areaId)}
        >
          {name.filter(Boolean).join(', ')}
        </Anchor>
      </Field>
      {address !== undefined && <Field label={t('fire-point.field.address')}>{address}</Field>}
      {lngLat ? (
        <Field label={t('inspector.position')}>{formatLngLat(lngLat)}</Field>
      ) : (
        <Field label={t('inspector.position')}>
          <strong>{t('incident.without_position')}</strong>
          <p className={classes.note}>{t('incident.without_position_hint')}</p>
        </Field>
      )}
      {accuracyM !== undefined && (
        <Field label={t('inspector.accuracy')}>
          {accuracyM === null
            ? null
            : t('inspector.accuracy_m', { distance: formatDistance(accuracyM, context.language) })}
        </Field>
      )}
      <Field label={t('inspector.updated_at')}>{formatDateTime(updatedAt)}</Field>
    </FieldGroup>
  )
}
