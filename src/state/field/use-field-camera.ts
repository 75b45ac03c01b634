// The camera in the field form.
import { useTranslation } from 'react-i18next'
import { cameraSchema } from '@/domain/camera-draft'
import type { CameraStart } from './camera-start'
import type { Averaged } from './position-source'
import type { FieldBasics } from './use-field-basics'
import { useFieldFeature } from './use-field-feature'

export function useFieldCamera(start: CameraStart, basics: FieldBasics, device: Averaged | null) {
  const { t } = useTranslation()
  const { head, poleName } = start
  const feature = useFieldFeature({
    start,
    schema: cameraSchema,
    prefix: 'CAM',
    basics,
    features: basics.cameras,
    device,
    labelOf: (field) => t(`camera.field.${field}`),
    nameOf: (area, number) =>
      poleName === null
        ? t('field.camera.proposed_name', { area, number })
        : t('field.camera.head_name', { name: poleName, number: head }),
  })
  return {
    ...feature,
    turnTo: (bearingDeg: number) => feature.set('bearingDeg', String(bearingDeg)),
  }
}

export type FieldCamera = ReturnType<typeof useFieldCamera>
