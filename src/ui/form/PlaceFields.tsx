// Where a feature is: picked on the map or typed, and the hamlet that follows from it.
import { Alert, Anchor, Button, Text, TextInput } from '@mantine/core'
import { IconCheck, IconCrosshair } from '@tabler/icons-react'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import type { LngLat } from '@/domain/position'
import { readPair } from '@/domain/typed-text'
import { AreaSelect } from './AreaSelect'
import { FieldPair } from './FieldPair'
import { FormSection } from './FormSection'
import type { FieldProps } from './fields'

interface Props {
  readonly lat: FieldProps
  readonly lng: FieldProps
  readonly accuracy: FieldProps
  readonly area: Pick<FieldProps, 'label' | 'error'>
  readonly areaId: string | null
  readonly choices: readonly Area[]
  /** The area around the position, null when none of the user's is. */
  readonly found: Area | null
  /** The crosshair is on and the position follows it. */
  readonly isPicking: boolean
  readonly onPick: () => void
  readonly onPicked: () => void
  readonly onMove: (lngLat: LngLat) => void
  readonly onArea: (areaId: string | null) => void
}

export function PlaceFields(props: Props) {
  const { lat, lng, accuracy, area, areaId, choices, found, isPicking } = props
  const { t } = useTranslation()

  const paste = (event: ClipboardEvent) => {
    const pair = readPair(event.clipboardData.getData('text'))
    if (pair === null) return
    event.preventDefault()
    props.onMove(pair)
  }

  return (
    <FormSection legend={t('edit.section.place')}>
      <div>
        <Button
          fullWidth
          variant={isPicking ? 'filled' : 'default'}
          leftSection={isPicking ? <IconCheck size={18} /> : <IconCrosshair size={18} />}
          onClick={isPicking ? props.onPicked : props.onPick}
        >
          {t(isPicking ? 'edit.place.stop' : 'edit.place.pick')}
        </Button>
        <div role="status">
          {isPicking && (
            <Alert py="xs" mt="sm">
              <Text size="sm">{t('edit.place.picking')}</Text>
            </Alert>
          )}
        </div>
      </div>
      <FieldPair>
        <TextInput {...lat} withAsterisk inputMode="decimal" autoComplete="off" onPaste={paste} />
        <TextInput {...lng} withAsterisk inputMode="decimal" autoComplete="off" onPaste={paste} />
      </FieldPair>
      <Text size="xs" c="dimmed">
        {t('edit.place.paste_hint')}
      </Text>
      <AreaSelect
        {...area}
        description={found ? t('edit.place.found', { area: fullNameOf(found) }) : undefined}
        choices={choices}
        value={areaId}
        onChange={props.onArea}
      />
      {found && areaId !== found.id && (
        <Anchor component="button" type="button" size="sm" onClick={() => props.onArea(null)}>
          {t('edit.place.use_found')}
        </Anchor>
      )}
      <TextInput {...accuracy} inputMode="decimal" autoComplete="off" />
    </FormSection>
  )
}
