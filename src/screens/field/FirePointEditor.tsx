// A fire point in the field: where it is, what hangs there, a photo.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { phoneNow } from '@/data/server-clock'
import { featuresHere } from '@/domain/already-here'
import { civilDateOf } from '@/domain/civil-date'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import { AlreadyHere } from '@/panels/field-place/AlreadyHere'
import { PlaceSection } from '@/panels/field-place/PlaceSection'
import { Vn2000Fields } from '@/panels/field-place/Vn2000Fields'
import { EquipmentFields } from '@/panels/fire-point-form/EquipmentFields'
import { FirePointFields } from '@/panels/fire-point-form/FirePointFields'
import { previewOf } from '@/panels/fire-point-form/fire-point-preview'
import { useLocation } from '@/state/device/use-location'
import { expiredFieldOf } from '@/state/field/feature-start'
import { type FirePointStart, useFieldFirePoint } from '@/state/field/use-field-fire-point'
import { AreaSelect } from '@/ui/form/AreaSelect'
import { type EditorProps, FeatureEditor } from './FeatureEditor'
import classes from './Field.module.css'
import { FieldPhoto } from './FieldPhoto'
import { keeping, type PhotoState } from './use-photo'

interface FirePointEditorProps extends EditorProps<FirePointStart, FirePointDraft> {
  readonly start: FirePointStart
  /** Saved a moment ago: they are no surprise here. */
  readonly savedHere: readonly string[]
  readonly photo: PhotoState
  readonly onEdit: (id: string) => void
}

export function FirePointEditor(props: FirePointEditorProps) {
  const { basics, start, savedHere } = props
  const { t } = useTranslation()
  const location = useLocation()
  const point = useFieldFirePoint(start, basics, location.position)
  const { typed, place, form, fieldOf, errorOf } = point
  const photo = keeping(props.photo, point.sourcing.keep)
  const [isIgnored, setIgnored] = useState(start.known !== null)
  const here =
    place.lngLat && !isIgnored
      ? featuresHere(basics.firePoints, place.lngLat, { exceptId: start.id }).filter(
          ({ feature }) => !savedHere.includes(feature.id),
        )
      : []

  return (
    <FeatureEditor
      {...props}
      feature={point}
      label={t(start.known ? 'edit.edit_fire_point' : 'edit.new_fire_point')}
      location={location}
      camera={null}
      firePoint={previewOf(typed, place.lngLat, start.id)}
      hasPhoto={photo.src !== null}
      saveLabel={t('field.points.save')}
      anotherLabel={null}
      arriveAt={expiredFieldOf(start.typed, civilDateOf(phoneNow()))}
    >
      <div className={classes.stack}>
        {props.notice}
        {here.length > 0 && (
          <AlreadyHere
            here={here}
            keepLabel={t('field.here.ignore')}
            onEdit={props.onEdit}
            onKeep={() => setIgnored(true)}
            onDelete={null}
          />
        )}
        <FirePointFields
          fieldOf={fieldOf}
          onDay={(field, day) => point.set(field, day)}
          codeHint={
            place.codeTakenBy
              ? t('edit.hint.code_taken', { name: place.codeTakenBy.name })
              : form.isCodeProposed
                ? t('edit.hint.code_proposed')
                : undefined
          }
          place={
            <PlaceSection
              feature={point}
              vn2000={<Vn2000Fields bbox={basics.bbox} onTake={point.moveByHand} />}
            >
              <AreaSelect
                label={t('fire-point.field.areaId')}
                error={errorOf('areaId')}
                choices={basics.ownAreas}
                value={typed.areaId}
                onChange={(areaId) => point.set('areaId', areaId)}
              />
            </PlaceSection>
          }
          equipment={
            <div data-part="equipment">
              <EquipmentFields
                equipment={typed.equipment}
                errorOf={errorOf}
                onChange={(equipment) => point.set('equipment', equipment)}
              />
            </div>
          }
        />
        <FieldPhoto label={t('fire-point.field.photoPath')} photo={photo} />
      </div>
    </FeatureEditor>
  )
}
