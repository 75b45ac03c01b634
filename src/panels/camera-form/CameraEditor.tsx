// The form itself, once what it edits is loaded.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { camerasQuery } from '@/data/cameras'
import {
  type CameraDraft,
  type CameraTyped,
  cameraSchema,
  EMPTY_CAMERA,
  typeCamera,
} from '@/domain/camera-draft'
import type { Opened } from '@/state/OpenFeature'
import { useCameraWords } from '@/state/use-camera-words'
import { type FeatureKind, useFeatureForm } from '@/state/use-feature-form'
import { ConflictNotice } from '@/ui/form/ConflictNotice'
import { DeletedNotice } from '@/ui/form/DeletedNotice'
import { FormFrame } from '@/ui/form/FormFrame'
import { FormNotices } from '@/ui/form/FormNotices'
import { PlaceFields } from '@/ui/form/PlaceFields'
import { CameraFields } from './CameraFields'
import type { CameraFormProps } from './camera-form-props'
import { previewOf } from './camera-preview'

interface Props extends CameraFormProps {
  readonly opened: Opened<KnownCamera>
}

const kind: FeatureKind<KnownCamera, CameraDraft, CameraTyped> = {
  editing: cameraEditing,
  schema: cameraSchema,
  empty: EMPTY_CAMERA,
  type: typeCamera,
  prefix: 'CAM',
}

/** All that the user may see: the codes of a commune are not those of the area looked at. */
const everywhere = camerasQuery({ areaPath: 'vn' })

export function CameraEditor({ opened, ...props }: Props) {
  const { t } = useTranslation()
  const { data: cameras = [] } = useQuery(everywhere)
  const { editing, form, set, fieldOf, submit, notices, conflict, codeHint, place } =
    useFeatureForm(kind, opened, props, cameras, {
      labelOf: (field) => t(`camera.field.${field}`),
      wordsOf: useCameraWords(props.areas),
    })

  const preview = useEffectEvent(props.onPreview)
  const { typed } = form
  const [lng, lat] = form.place.lngLat ?? []
  const cone = `${typed.bearingDeg};${typed.fovDeg};${typed.rangeM}`
  useEffect(() => {
    preview(editing.isDeleted ? null : previewOf(typed, form.place.lngLat, editing.id))
  }, [editing.isDeleted, lng, lat, cone, typed.status, typed.name, typed.kind])
  useEffect(() => () => preview(null), [])

  const name = editing.known?.camera.name ?? typed.name
  if (editing.isDeleted)
    return (
      <DeletedNotice
        name={name}
        isBusy={editing.isBusy}
        notice={<FormNotices {...notices} wrongCount={0} />}
        onUndo={() => void editing.restore()}
        onClose={props.onClose}
      />
    )
  return (
    <FormFrame
      title={t(editing.known === null ? 'edit.new_camera' : 'edit.edit_camera')}
      notices={
        <>
          {conflict && <ConflictNotice {...conflict} />}
          <FormNotices {...notices} />
        </>
      }
      refusal={editing.failure}
      isBusy={editing.isBusy}
      isDirty={form.isDirty}
      onSubmit={submit}
      onLeaveField={form.leave}
      onClose={props.onClose}
      deletes={editing.known && { name, run: () => void editing.remove() }}
    >
      <CameraFields
        fieldOf={fieldOf}
        typed={typed}
        codeHint={codeHint}
        onInstalledOn={(day) => set('installedOn', day)}
        place={
          <PlaceFields
            {...place}
            lat={fieldOf('lat')}
            lng={fieldOf('lng')}
            accuracy={fieldOf('accuracyM', t('edit.unit.metres'))}
          />
        }
      />
    </FormFrame>
  )
}
