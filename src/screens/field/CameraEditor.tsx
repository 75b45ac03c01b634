// A camera in the field: where it stands, where it looks, what it is, and whether it is there already.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { featuresHere, mayBeOne } from '@/domain/already-here'
import type { CameraDraft } from '@/domain/camera-draft'
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
import { useFieldCamera } from '@/state/field/use-field-camera'
import { type EditorProps, FeatureEditor } from './FeatureEditor'
import { FieldPhoto } from './FieldPhoto'
import { RemoveCamera } from './RemoveCamera'
import { useDirectionWords } from './use-direction-words'
import { keeping, type PhotoState } from './use-photo'

interface CameraEditorProps extends EditorProps<CameraStart, CameraDraft> {
  readonly start: CameraStart
  /** Saved a moment ago: they are no surprise here. */
  readonly savedHere: readonly string[]
  /** True where one camera was opened to be mended. */
  readonly isMending: boolean
  readonly photo: PhotoState
  readonly onEdit: (id: string) => void
  readonly onGone: () => void
}

export function CameraEditor(props: CameraEditorProps) {
  const { basics, start, savedHere, isMending, onSave } = props
  const { t } = useTranslation()
  const location = useLocation()
  const camera = useFieldCamera(start, basics, location.position)
  const { typed, place, sourcing, fieldOf, form } = camera
  const photo = keeping(props.photo, sourcing.keep)
  const aim = useAiming(camera.turnTo, sourcing.keep)
  const directionWords = useDirectionWords()
  const [isDoubled, setDoubled] = useState(false)

  const seen = aim.bearingDeg === null ? typed : { ...typed, bearingDeg: String(aim.bearingDeg) }
  const preview = previewOf(seen, place.lngLat, start.id)
  const bearingDeg = preview?.bearingDeg ?? null
  const here = preview
    ? featuresHere(basics.cameras, preview.lngLat, { exceptId: start.id }).filter(
        ({ feature, distanceM }) =>
          !savedHere.includes(feature.id) && mayBeOne(preview, feature, distanceM),
      )
    : []

  /** One that was opened to be looked at is done with it. */
  const keepAll = () => {
    const apartFrom = [...typed.apartFrom, ...here.map(({ feature }) => feature.id)]
    camera.set('apartFrom', apartFrom)
    if (!isMending || form.draft === null) return
    const now = camera.now()
    onSave({ ...now, typed: { ...now.typed, apartFrom } }, { ...form.draft, apartFrom }, false)
  }

  return (
    <FeatureEditor
      {...props}
      feature={camera}
      label={t(start.known ? 'edit.edit_camera' : 'edit.new_camera')}
      location={location}
      camera={preview}
      firePoint={null}
      hasPhoto={photo.src !== null}
      saveLabel={t('field.camera.save')}
      anotherLabel={isMending ? null : t('field.camera.save_another')}
      arriveAt={null}
      tool={
        place.lngLat && (
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
        )
      }
    >
      <FieldCameraForm
        camera={camera}
        choices={basics.ownAreas}
        notices={
          <>
            {props.notice}
            {here.length > 0 && (
              <AlreadyHere
                here={here}
                keepLabel={t(isMending ? 'field.here.keep_both' : 'field.here.ignore')}
                onEdit={props.onEdit}
                onKeep={keepAll}
                onDelete={isMending ? () => setDoubled(true) : null}
              />
            )}
            <RemoveCamera
              id={start.id}
              known={start.known}
              isAsked={isDoubled}
              onCancel={() => setDoubled(false)}
              onGone={props.onGone}
            />
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
    </FeatureEditor>
  )
}
