// One half of the coverage: what is not covered in sentences, and where one more would cover most.
import { Switch, Text, Title, UnstyledButton } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { placeInWords } from '@/analysis/coverage/coverage-words'
import type { CoveragePlace } from '@/domain/coverage'
import type { Language } from '@/domain/format'
import classes from './Coverage.module.css'

interface CoveragePartProps {
  readonly of: 'fire' | 'camera'
  /** The first one is what it is about. */
  readonly sentences: readonly string[]
  /** Null where there is no answer. */
  readonly places: readonly CoveragePlace[] | null
  readonly assumed: string
  readonly isOnMap: boolean
  readonly onToggle: () => void
  readonly onPlace: (place: CoveragePlace) => void
  readonly language: Language
}

export function CoveragePart(props: CoveragePartProps) {
  const { of, sentences, places, assumed, isOnMap, onToggle, onPlace, language } = props
  const { t } = useTranslation()
  const id = useId()
  const [first, ...others] = sentences
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={3} id={id} className={classes.title}>
        {t(`coverage.${of}`)}
      </Title>
      <p className={classes.first}>{first}</p>
      {others.map((sentence) => (
        <p key={sentence} className={classes.sentence}>
          {sentence}
        </p>
      ))}
      {places !== null && (
        <>
          <Switch
            size="sm"
            label={t(`coverage.show_${of}`)}
            checked={isOnMap}
            onChange={onToggle}
          />
          <Text className={classes.subtitle}>{t('coverage.places')}</Text>
          {places.length === 0 ? (
            <p className={classes.sentence}>{t(`coverage.places_${of}_none`)}</p>
          ) : (
            <>
              <ul className={classes.places}>
                {places.map((place) => (
                  <li key={place.id}>
                    <UnstyledButton className={classes.place} onClick={() => onPlace(place)}>
                      {placeInWords(place, language, t)}
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
              <p className={classes.note}>
                {assumed} {t('coverage.look_first')}
              </p>
            </>
          )}
        </>
      )}
    </section>
  )
}
