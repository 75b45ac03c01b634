// The form itself, once what it edits is loaded.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { firePointEditing, type KnownFirePoint } from '@/data/fire-point-editing'
import { firePointsQuery } from '@/data/fire-points'
import {
  EMPTY_FIRE_POINT,
  type FirePointDraft,
  type FirePointTyped,
  firePointSchema,
  typeFirePoint,
} from '@/domain/fire-point-draft'
import type { Opened } from '@/state/OpenFeature'
import { type FeatureKind, useFeatureForm } from '@/state/use-feature-form'
import { useFirePointWords } from '@/state/use-fire-point-words'
import { ConflictNotice } from '@/ui/form/ConflictNotice'
import { DeletedNotice } from '@/ui/form/DeletedNotice'
import { FormFrame } from '@/ui/form/FormFrame'
import { FormNotices } from '@/ui/form/FormNotices'
import { PlaceFields } from '@/ui/form/PlaceFields'
import { EquipmentFields } from './EquipmentFields'
import { FirePointFields } from './FirePointFields'
import type { FirePointFormProps } from './fire-point-form-props'
import { previewOf } from './fire-point-preview'

interface Props extends FirePointFormProps {
  readonly opened: Opened<KnownFirePoint>
}

const kind: FeatureKind<KnownFirePoint, FirePointDraft, FirePointTyped> = {
  editing: firePointEditing,
  schema: firePointSchema,
  empty: EMPTY_FIRE_POINT,
  type: typeFirePoint,
  prefix: 'DCC',
}

/** All that the user may see: the codes of a commune are not those of the area looked at. */
const everywhere = firePointsQuery({ areaPath: 'vn' })

export function FirePointEditor({ opened, ...props }: Props) {
  const { t } = useTranslation()
  const { data: points = [] } = useQuery(everywhere)
  const { editing, form, set, fieldOf, errorOf, submit, notices, conflict, codeHint, place } =
    useFeatureForm(kind, opened, props, points, {
      labelOf: (field) => t(`fire-point.field.${field}`),
      wordsOf: useFirePointWords(props.areas),
    })

  const preview = useEffectEvent(props.onPreview)
  const { typed } = form
  const [lng, lat] = form.place.lngLat ?? []
  useEffect(() => {
    preview(editing.isDeleted ? null : previewOf(typed, form.place.lngLat, editing.id))
  }, [editing.isDeleted, lng, lat, typed.status, typed.name, typed.nextCheckDue])
  useEffect(() => () => preview(null), [])

  const name = editing.known?.point.name ?? typed.name
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
      title={t(editing.known === null ? 'edit.new_fire_point' : 'edit.edit_fire_point')}
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
      <FirePointFields
        fieldOf={fieldOf}
        codeHint={codeHint}
        onDay={set}
        place={
          <PlaceFields
            {...place}
            lat={fieldOf('lat')}
            lng={fieldOf('lng')}
            accuracy={fieldOf('accuracyM', t('edit.unit.metres'))}
          />
        }
        equipment={
          <EquipmentFields
            equipment={typed.equipment}
            errorOf={errorOf}
            onChange={(equipment) => set('equipment', equipment)}
          />
        }
      />
    </FormFrame>
  )
}
