// The fire point in the field form.
import { useTranslation } from 'react-i18next'
import type { KnownFirePoint } from '@/data/fire-point-editing'
import { type FirePointTyped, firePointSchema } from '@/domain/fire-point-draft'
import type { FeatureStart } from './feature-start'
import type { Averaged } from './position-source'
import type { FieldBasics } from './use-field-basics'
import { useFieldFeature } from './use-field-feature'

export type FirePointStart = FeatureStart<KnownFirePoint, FirePointTyped>

export function useFieldFirePoint(
  start: FirePointStart,
  basics: FieldBasics,
  device: Averaged | null,
) {
  const { t } = useTranslation()
  return useFieldFeature({
    start,
    schema: firePointSchema,
    prefix: 'DCC',
    basics,
    features: basics.firePoints,
    device,
    labelOf: (field) => t(`fire-point.field.${field}`),
    nameOf: (area, number) => t('field.points.proposed_name', { area, number }),
  })
}
