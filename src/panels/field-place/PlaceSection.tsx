// Where it stands: what GPS says, the hamlet around it, and coordinates for those who have some.
import { Alert, Button, Group, Text, TextInput } from '@mantine/core'
import { IconCurrentLocation, IconMapPin } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { swappedPosition } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { readPair } from '@/domain/typed-text'
import type { PositionSourcing } from '@/state/field/use-position-source'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'
import type { FieldProps } from '@/ui/form/fields'
import classes from './PlaceSection.module.css'

interface PlacedFeature {
  /** That the position lies in, or that was chosen. */
  readonly area: Area | null
  readonly sourcing: PositionSourcing
  readonly typed: { readonly lat: string; readonly lng: string }
  readonly fieldOf: (field: 'lat' | 'lng' | 'accuracyM', unit?: string) => FieldProps
  readonly errorOf: (field: string) => string | undefined
  readonly moveByHand: (lngLat: LngLat) => void
}

interface PlaceSectionProps {
  readonly feature: PlacedFeature
  /** For coordinates in VN-2000; shown with the others. */
  readonly vn2000: ReactNode
  readonly children?: ReactNode
}

export function PlaceSection({ feature, vn2000, children }: PlaceSectionProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { area, sourcing, fieldOf, errorOf, typed } = feature
  const swapped = swappedPosition(typed)
  const isTyping = isOpen || errorOf('lat') !== undefined || errorOf('lng') !== undefined
  const wrong = errorOf('areaId')
  return (
    <div data-part="position">
      <FormSection legend={t('field.camera.where')}>
        <div>
          <Text className={classes.value}>
            {area ? fullNameOf(area) : t('field.place.no_area')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('field.place.hint')}
          </Text>
          {wrong && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {wrong}
            </Text>
          )}
        </div>
        <Group gap="sm" grow>
          <Button
            variant="default"
            disabled={sourcing.source === 'gps'}
            leftSection={<IconCurrentLocation size={20} />}
            onClick={sourcing.follow}
          >
            {t('field.gps.use')}
          </Button>
          <Button
            variant="default"
            aria-expanded={isTyping}
            leftSection={<IconMapPin size={20} />}
            onClick={() => setOpen(!isTyping)}
          >
            {t(isTyping ? 'field.place.typed_hide' : 'field.place.typed')}
          </Button>
        </Group>
        {isTyping && (
          <>
            <FieldPair>
              {(['lat', 'lng'] as const).map((field) => (
                <TextInput
                  key={field}
                  {...fieldOf(field)}
                  inputMode="decimal"
                  autoComplete="off"
                  onPaste={(event) => {
                    const pair = readPair(event.clipboardData.getData('text'))
                    if (pair === null) return
                    event.preventDefault()
                    feature.moveByHand(pair)
                  }}
                />
              ))}
            </FieldPair>
            {swapped && (
              <Alert role="alert" color="orange">
                <Text size="sm">{t('field.place.swapped')}</Text>
                <Button mt="xs" variant="default" onClick={() => feature.moveByHand(swapped)}>
                  {t('field.place.swap')}
                </Button>
              </Alert>
            )}
            <TextInput
              {...fieldOf('accuracyM', t('edit.unit.metres'))}
              inputMode="decimal"
              autoComplete="off"
            />
            {vn2000}
          </>
        )}
        {children}
      </FormSection>
    </div>
  )
}
