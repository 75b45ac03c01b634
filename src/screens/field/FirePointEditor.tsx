// A fire point in the field: the map with the cross above, place, equipment and photo below.
import { Button, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { featuresHere } from '@/domain/already-here'
import type { FirePointDraft } from '@/domain/fire-point-draft'
import { readAmount } from '@/domain/typed-text'
import { AlreadyHere } from '@/panels/field-place/AlreadyHere'
import { PlaceSection } from '@/panels/field-place/PlaceSection'
import { Vn2000Fields } from '@/panels/field-place/Vn2000Fields'
import { EquipmentFields } from '@/panels/fire-point-form/EquipmentFields'
import { FirePointFields } from '@/panels/fire-point-form/FirePointFields'
import { previewOf } from '@/panels/fire-point-form/fire-point-preview'
import { useLocation } from '@/state/device/use-location'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { type FirePointStart, useFieldFirePoint } from '@/state/field/use-field-fire-point'
import { AreaSelect } from '@/ui/form/AreaSelect'
import classes from './Field.module.css'
import { FieldMap } from './FieldMap'
import { FieldPhoto } from './FieldPhoto'
import { GpsChip } from './GpsChip'
import type { PhotoState } from './use-photo'

interface FirePointEditorProps {
  readonly basics: FieldBasics
  readonly start: FirePointStart
  /** Saved a moment ago: they are no surprise here. */
  readonly savedHere: readonly string[]
  /** Above the fields. */
  readonly notice: ReactNode
  readonly isBusy: boolean
  readonly photo: PhotoState
  /** At every step. */
  readonly onKeep: (now: FirePointStart) => void
  readonly onSave: (now: FirePointStart, draft: FirePointDraft) => void
  readonly onEdit: (id: string) => void
  readonly onReady: () => void
}

export function FirePointEditor(props: FirePointEditorProps) {
  const { basics, start, photo, isBusy, savedHere } = props
  const { t } = useTranslation()
  const location = useLocation()
  const point = useFieldFirePoint(start, basics, location.position)
  const { typed, place, form, fieldOf, errorOf } = point
  const [isIgnored, setIgnored] = useState(start.known !== null)
  const here =
    place.lngLat && !isIgnored
      ? featuresHere(basics.firePoints, place.lngLat, { exceptId: start.id }).filter(
          ({ feature }) => !savedHere.includes(feature.id),
        )
      : []

  const keep = useEffectEvent(() => props.onKeep(point.now()))
  const step = point.isTouched ? JSON.stringify(point.now()) : null
  useEffect(() => {
    if (step !== null) keep()
  }, [step])

  const submit = () => {
    form.tryToSave()
    if (form.draft) return props.onSave(point.now(), form.draft)
    // After React has marked them.
    setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const accuracyM = readAmount(typed.accuracyM)

  return (
    <form
      className={classes.editor}
      aria-label={t(start.known ? 'edit.edit_fire_point' : 'edit.new_fire_point')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onBlur={({ target }) => {
        if ('name' in target && typeof target.name === 'string') form.leave(target.name)
      }}
    >
      <FieldMap
        basics={basics}
        camera={null}
        firePoint={previewOf(typed, place.lngLat, start.id)}
        lngLat={place.lngLat}
        device={location.position}
        onMoveByHand={point.moveByHand}
        onDrawn={props.onReady}
      >
        <GpsChip
          source={point.sourcing.source}
          location={location}
          accuracyM={Number.isNaN(accuracyM) ? null : accuracyM}
        />
      </FieldMap>
      <div className={classes.fields}>
        <div className={classes.stack}>
          {props.notice}
          {here.length > 0 && (
            <AlreadyHere here={here} onEdit={props.onEdit} onIgnore={() => setIgnored(true)} />
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
              <EquipmentFields
                equipment={typed.equipment}
                errorOf={errorOf}
                onChange={(equipment) => point.set('equipment', equipment)}
              />
            }
          />
          <FieldPhoto label={t('fire-point.field.photoPath')} photo={photo} />
        </div>
      </div>
      <div className={classes.footer}>
        {form.wrongCount > 0 && (
          <Text role="alert" size="sm" c="var(--mantine-color-error)" fw={600}>
            {t('field.camera.missing', { count: form.wrongCount })}
          </Text>
        )}
        <div className={classes.buttons}>
          <Button
            className={classes.save}
            type="submit"
            size="lg"
            loading={isBusy}
            leftSection={<IconDeviceFloppy size={22} />}
          >
            {t('field.points.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}
