// Every field of a fire point in words, with its equipment.
import { useTranslation } from 'react-i18next'
import { type FirePoint, readinessOf } from '@/domain/fire-point'
import { formatCivilDate } from '@/domain/format'
import { firePointSymbol } from '@/layers/fire-points'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { CheckHistory } from './CheckHistory'
import { ContactFields } from './ContactFields'
import { EquipmentTable } from './EquipmentTable'
import { FeaturePhoto } from './FeaturePhoto'
import { Field, FieldGroup } from './Fields'
import type { InspectorContext } from './Inspector'
import classes from './Inspector.module.css'
import { PlaceFields } from './PlaceFields'

interface FirePointFieldsProps {
  readonly point: FirePoint
  readonly context: InspectorContext
}

export function FirePointFields({ point, context }: FirePointFieldsProps) {
  const { t } = useTranslation()
  const readiness = readinessOf(point, context.today)
  return (
    <>
      {point.photoPath && <FeaturePhoto path={point.photoPath} name={point.name} />}
      <FieldGroup>
        <Field label={t('fire-point.field.readiness')}>
          <span className={classes.status}>
            <SymbolIcon name={firePointSymbol(point, context.today)} size={16} />
            {t(`fire-point.readiness.${readiness}`)}
          </span>
        </Field>
        <Field label={t('fire-point.field.status')}>{t(`fire-point.status.${point.status}`)}</Field>
        <Field label={t('fire-point.field.waterSource')}>
          {t(`fire-point.water.${point.waterSource}`)}
        </Field>
        <Field label={t('fire-point.field.truckAccess')}>
          {t(`fire-point.access.${point.truckAccess}`)}
        </Field>
        {point.note && <Field label={t('inspector.note')}>{point.note}</Field>}
      </FieldGroup>
      <EquipmentTable firePointId={point.id} today={context.today} />
      <FieldGroup title={t('inspector.checks')}>
        <Field label={t('fire-point.field.lastCheckedOn')}>
          {point.lastCheckedOn && formatCivilDate(point.lastCheckedOn)}
        </Field>
        <Field label={t('fire-point.field.nextCheckDue')}>
          {point.nextCheckDue && (
            <>
              {formatCivilDate(point.nextCheckDue)}
              {point.nextCheckDue < context.today && (
                <span className={classes.bad}> ({t('inspector.overdue')})</span>
              )}
            </>
          )}
        </Field>
      </FieldGroup>
      <CheckHistory point={point} />
      <PlaceFields {...point} context={context} />
      {context.maySeeMore && <ContactFields table="fire_points" id={point.id} />}
    </>
  )
}
