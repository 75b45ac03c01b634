// Where it stands: what GPS says, the hamlet around it, and coordinates for those who have some.
import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconCurrentLocation, IconMapPin } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { readPair } from '@/domain/typed-text'
import type { FieldCamera } from '@/state/field/use-field-camera'
import { FieldPair } from '@/ui/form/FieldPair'
import { FormSection } from '@/ui/form/FormSection'
import classes from './FieldCameraForm.module.css'

interface PlaceSectionProps {
  readonly camera: FieldCamera
  /** For coordinates in VN-2000; shown with the others. */
  readonly vn2000: ReactNode
}

export function PlaceSection({ camera, vn2000 }: PlaceSectionProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { area, sourcing, fieldOf, errorOf } = camera
  const isTyping = isOpen || errorOf('lat') !== undefined || errorOf('lng') !== undefined
  const wrong = errorOf('areaId')
  return (
    <FormSection legend={t('field.camera.where')}>
      <div>
        <Text className={classes.value}>{area ? fullNameOf(area) : t('field.place.no_area')}</Text>
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
                  camera.moveByHand(pair)
                }}
              />
            ))}
          </FieldPair>
          <TextInput
            {...fieldOf('accuracyM', t('edit.unit.metres'))}
            inputMode="decimal"
            autoComplete="off"
          />
          {vn2000}
        </>
      )}
    </FormSection>
  )
}
