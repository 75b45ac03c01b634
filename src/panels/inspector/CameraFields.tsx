// Every field of a camera in words.
import { useTranslation } from 'react-i18next'
import { type Camera, coneOf } from '@/domain/camera'
import { formatCivilDate, formatDistance, formatNumber } from '@/domain/format'
import { cameraSymbol } from '@/layers/cameras'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { ContactFields } from './ContactFields'
import { FeaturePhoto } from './FeaturePhoto'
import { Field, FieldGroup } from './Fields'
import type { InspectorContext } from './Inspector'
import classes from './Inspector.module.css'
import { PlaceFields } from './PlaceFields'

interface CameraFieldsProps {
  readonly camera: Camera
  readonly context: InspectorContext
}

export function CameraFields({ camera, context }: CameraFieldsProps) {
  const { t } = useTranslation()
  const { language } = context
  const cone = coneOf(camera)
  const notice = camera.noticeSign === null ? 'unknown' : camera.noticeSign ? 'yes' : 'no'
  return (
    <>
      {camera.photoPath && <FeaturePhoto path={camera.photoPath} name={camera.name} />}
      <FieldGroup>
        <Field label={t('camera.field.status')}>
          <span className={classes.status}>
            <SymbolIcon name={cameraSymbol(camera)} size={16} />
            {t(`camera.status.${camera.status}`)}
          </span>
        </Field>
        <Field label={t('camera.field.kind')}>{t(`camera.kind.${camera.kind}`)}</Field>
        <Field label={t('camera.field.ownership')}>
          {t(`camera.ownership.${camera.ownership}`)}
        </Field>
        <Field label={t('inspector.view_cone')}>
          {cone
            ? t('inspector.cone', {
                bearing: formatNumber(cone.bearingDeg, language, 1),
                fov: formatNumber(cone.fovDeg, language, 1),
                range: formatDistance(cone.rangeM, language).replace(' ', '\u00a0'),
              })
            : t('inspector.cone_unknown')}
        </Field>
      </FieldGroup>
      <PlaceFields {...camera} context={context} />
      <FieldGroup title={t('inspector.management')}>
        <Field label={t('camera.field.operator')}>{camera.operator}</Field>
        <Field label={t('camera.field.installedOn')}>
          {camera.installedOn && formatCivilDate(camera.installedOn)}
        </Field>
        <Field label={t('camera.field.retentionDays')}>
          {camera.retentionDays === null
            ? null
            : t('inspector.retention_days', {
                number: formatNumber(camera.retentionDays, language),
              })}
        </Field>
        <Field label={t('camera.field.noticeSign')}>{t(`camera.notice.${notice}`)}</Field>
        {camera.note && <Field label={t('inspector.note')}>{camera.note}</Field>}
      </FieldGroup>
      {context.maySeeMore && <ContactFields table="cameras" id={camera.id} />}
    </>
  )
}
