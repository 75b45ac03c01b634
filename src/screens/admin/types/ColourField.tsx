// The colour of a group: typed or picked, shown as it is drawn on the light and the dark map.
import { ColorInput, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isColour, unlikeness } from '@/domain/colour'
import { groupOf, INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { typeName } from '@/domain/incident-types'
import { colourOf, onDarkMap } from '@/layers/palette'
import { useLanguage } from '@/ui/use-language'
import classes from './Types.module.css'

interface ColourFieldProps {
  readonly group: IncidentType
  readonly types: ReadonlyMap<string, IncidentType>
  readonly colour: string
  readonly error: string | undefined
  readonly onColour: (colour: string) => void
}

/** Below this, two colours are taken for one another. */
const MUCH_ALIKE = 10

export function ColourField({ group, types, colour, error, onColour }: ColourFieldProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const clean = colour.trim().toLowerCase()
  const others = INCIDENT_GROUPS.filter((id) => id !== group.id).flatMap(
    (id) => types.get(id) ?? [],
  )
  const alike =
    isColour(clean) && clean !== group.colour
      ? others.find((other) => unlikeness(clean, other.colour) < MUCH_ALIKE)
      : undefined
  return (
    <div>
      {isColour(clean) && (
        <div className={classes.colour}>
          {(['light', 'dark'] as const).map((theme) => (
            <svg
              key={theme}
              aria-hidden="true"
              className={classes.sample}
              width={44}
              height={44}
              viewBox="0 0 24 24"
              style={{ background: colourOf(theme, 'areaFill') }}
            >
              <path
                d={
                  group.symbol === 'diamond'
                    ? 'M12 2.8 21.2 12 12 21.2 2.8 12z'
                    : 'M12 3.2 21.6 20H2.4z'
                }
                fill={theme === 'light' ? clean : onDarkMap(groupOf(group.id), clean)}
              />
            </svg>
          ))}
          {alike && (
            <Text size="sm">
              {t('admin.types.colour_alike', { group: typeName(alike, language) })}
            </Text>
          )}
        </div>
      )}
      <ColorInput
        name="colour"
        format="hex"
        withEyeDropper={false}
        withAsterisk
        label={t('admin.types.colour')}
        description={t('admin.types.colour_about')}
        value={colour}
        error={error}
        onChange={onColour}
      />
    </div>
  )
}
