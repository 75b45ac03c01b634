// A camera in the field: the map with the cross above, the form below, Save where the thumb is.
import { Button, Text } from '@mantine/core'
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { featuresHere } from '@/domain/already-here'
import type { CameraDraft } from '@/domain/camera-draft'
import { readAmount } from '@/domain/typed-text'
import { BearingHandle } from '@/map/BearingHandle'
import { previewOf } from '@/panels/camera-form/camera-preview'
import { AimField } from '@/panels/field-camera/AimField'
import { FieldCameraForm } from '@/panels/field-camera/FieldCameraForm'
import { AlreadyHere } from '@/panels/field-place/AlreadyHere'
import { PlaceSection } from '@/panels/field-place/PlaceSection'
import { Vn2000Fields } from '@/panels/field-place/Vn2000Fields'
import { useLocation } from '@/state/device/use-location'
import type { CameraStart } from '@/state/field/camera-start'
import { useAiming } from '@/state/field/use-aiming'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useFieldCamera } from '@/state/field/use-field-camera'
import classes from './Field.module.css'
import { FieldMap } from './FieldMap'
import { FieldPhoto } from './FieldPhoto'
import { GpsChip } from './GpsChip'
import { useDirectionWords } from './use-direction-words'
import type { PhotoState } from './use-photo'

export interface CameraEditorProps {
  readonly basics: FieldBasics
  readonly start: CameraStart
  /** Saved a moment ago: they are no surprise here. */
  readonly savedHere: readonly string[]
  /** Above the fields. */
  readonly notice: ReactNode
  readonly isBusy: boolean
  readonly photo: PhotoState
  /** At every step. */
  readonly onKeep: (now: CameraStart) => void
  readonly onSave: (now: CameraStart, draft: CameraDraft, another: boolean) => void
  readonly onEdit: (id: string) => void
  readonly onReady: () => void
}

export function CameraEditor(props: CameraEditorProps) {
  const { basics, start, photo, isBusy, savedHere } = props
  const { t } = useTranslation()
  const location = useLocation()
  const device = location.position
  const camera = useFieldCamera(start, basics, device)
  const { typed, place, sourcing, fieldOf, form } = camera
  const aim = useAiming(camera.turnTo, sourcing.keep)
  const directionWords = useDirectionWords()
  const [isIgnored, setIgnored] = useState(start.known !== null || start.head > 1)

  const seen = aim.bearingDeg === null ? typed : { ...typed, bearingDeg: String(aim.bearingDeg) }
  const preview = previewOf(seen, place.lngLat, start.id)
  const bearingDeg = preview?.bearingDeg ?? null
  const here =
    place.lngLat && !isIgnored
      ? featuresHere(basics.cameras, place.lngLat, { exceptId: start.id }).filter(
          ({ feature }) => !savedHere.includes(feature.id),
        )
      : []

  const keep = useEffectEvent(() => props.onKeep(camera.now()))
  const step = camera.isTouched ? JSON.stringify(camera.now()) : null
  useEffect(() => {
    if (step !== null) keep()
  }, [step])

  const submit = (another: boolean) => {
    form.tryToSave()
    if (form.draft) return props.onSave(camera.now(), form.draft, another)
    // After React has marked them.
    setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const accuracyM = readAmount(typed.accuracyM)

  return (
    <form
      className={classes.editor}
      aria-label={t(start.known ? 'edit.edit_camera' : 'edit.new_camera')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(false)
      }}
    >
      <FieldMap
        basics={basics}
        camera={preview}
        firePoint={null}
        lngLat={place.lngLat}
        device={device}
        onMoveByHand={camera.moveByHand}
        onDrawn={props.onReady}
      >
        <GpsChip
          source={sourcing.source}
          location={location}
          accuracyM={Number.isNaN(accuracyM) ? null : accuracyM}
        />
        {place.lngLat && (
          <BearingHandle
            lngLat={place.lngLat}
            bearingDeg={bearingDeg}
            rangeM={preview?.rangeM ?? null}
            label={t('field.heading.handle')}
            valueText={directionWords(bearingDeg)}
            onTurn={(turned) => {
              aim.stop()
              camera.turnTo(turned)
            }}
          />
        )}
      </FieldMap>
      <div className={classes.fields}>
        <FieldCameraForm
          camera={camera}
          choices={basics.ownAreas}
          notices={
            <>
              {props.notice}
              {here.length > 0 && (
                <AlreadyHere here={here} onEdit={props.onEdit} onIgnore={() => setIgnored(true)} />
              )}
            </>
          }
          place={
            <PlaceSection
              feature={camera}
              vn2000={<Vn2000Fields bbox={basics.bbox} onTake={camera.moveByHand} />}
            />
          }
          aim={
            <AimField
              aim={aim}
              field={fieldOf('bearingDeg', t('edit.unit.degrees'))}
              value={directionWords(bearingDeg)}
            />
          }
          photo={<FieldPhoto label={t('camera.field.photoPath')} photo={photo} />}
        />
      </div>
      <div className={classes.footer}>
        {form.wrongCount > 0 && (
          <Text role="alert" size="sm" c="var(--mantine-color-error)" fw={600}>
            {t('field.camera.missing', { count: form.wrongCount })}
          </Text>
        )}
        <div className={classes.buttons}>
          {start.known === null && (
            <Button
              className={classes.another}
              size="lg"
              variant="default"
              disabled={isBusy}
              leftSection={<IconPlus size={20} />}
              onClick={() => submit(true)}
            >
              {t('field.camera.save_another')}
            </Button>
          )}
          <Button
            className={classes.save}
            type="submit"
            size="lg"
            loading={isBusy}
            leftSection={<IconDeviceFloppy size={22} />}
          >
            {t('field.camera.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}
