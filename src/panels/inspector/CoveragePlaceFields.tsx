// A place where one more fire point or camera would cover most: what it would gain, and what that rests on.
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { assumedInWords, gainInWords } from '@/analysis/coverage/coverage-words'
import type { CoveragePlace } from '@/domain/coverage'
import { formatLngLat } from '@/domain/format'
import { Field, FieldGroup, Section } from './Fields'
import type { InspectorContext } from './Inspector'

interface CoveragePlaceFieldsProps {
  readonly place: CoveragePlace
  readonly context: InspectorContext
}

export function CoveragePlaceFields({ place, context }: CoveragePlaceFieldsProps) {
  const { t } = useTranslation()
  const { language } = context
  const { gain } = place
  return (
    <>
      <FieldGroup>
        <Field label={t('coverage.gain')}>{gainInWords(gain, language, t)}</Field>
        <Field label={t('coverage.hamlet')}>{place.name}</Field>
        <Field label={t('coverage.position')}>{formatLngLat(place.lngLat)}</Field>
      </FieldGroup>
      <Section>
        <Text size="sm">
          {gain.of === 'camera' ? assumedInWords(language, t) : t('coverage.assumed_fire')}{' '}
          {t('coverage.look_first')}
        </Text>
      </Section>
    </>
  )
}
