// What the forms of cameras and fire points share: the map with the cross above, Save where the thumb is.
import { Button, Text } from '@mantine/core'
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import type { Place } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { readAmount } from '@/domain/typed-text'
import type { Location } from '@/state/device/use-location'
import { useArrival } from '@/state/field/use-arrival'
import type { FieldBasics } from '@/state/field/use-field-basics'
import type { PositionSourcing } from '@/state/field/use-position-source'
import classes from './Field.module.css'
import { FieldMap } from './FieldMap'
import { GpsChip } from './GpsChip'

interface FeatureInForm<Start, Draft> {
  readonly typed: { readonly accuracyM: string }
  readonly place: Pick<Place, 'lngLat'>
  readonly sourcing: PositionSourcing
  readonly form: {
    readonly draft: Draft | null
    readonly wrongCount: number
    readonly tryToSave: () => void
    readonly leave: (field: string) => void
  }
  readonly isTouched: boolean
  readonly now: () => Start
  readonly moveByHand: (lngLat: LngLat) => void
}

/** What the page above tells every such form. */
export interface EditorProps<Start, Draft> {
  readonly basics: FieldBasics
  /** Above the fields. */
  readonly notice: ReactNode
  readonly isBusy: boolean
  /** At every step. */
  readonly onKeep: (now: Start) => void
  readonly onSave: (now: Start, draft: Draft, another: boolean) => void
  readonly onReady: () => void
}

interface FeatureEditorProps<Start, Draft> extends Omit<EditorProps<Start, Draft>, 'notice'> {
  readonly feature: FeatureInForm<Start, Draft>
  readonly label: string
  readonly location: Location
  /** As typed so far; the other one is null. */
  readonly camera: Camera | null
  readonly firePoint: FirePoint | null
  readonly hasPhoto: boolean
  /** On the map. */
  readonly tool?: ReactNode
  readonly saveLabel: string
  /** Null where nothing more is added at the same place. */
  readonly anotherLabel: string | null
  /** The field that somebody came for; null for the first one of its part. */
  readonly arriveAt: string | null
  readonly children: ReactNode
}

export function FeatureEditor<Start, Draft>(props: FeatureEditorProps<Start, Draft>) {
  const { basics, feature, location, camera, firePoint, isBusy, saveLabel, anotherLabel } = props
  const { t } = useTranslation()
  const { form, place } = feature
  const frame = useRef<HTMLFormElement>(null)
  useArrival(frame, props.arriveAt)

  const keep = useEffectEvent(() => props.onKeep(feature.now()))
  const step = feature.isTouched || props.hasPhoto ? JSON.stringify(feature.now()) : null
  useEffect(() => {
    if (step !== null) keep()
  }, [step])

  const submit = (another: boolean) => {
    form.tryToSave()
    if (form.draft) return props.onSave(feature.now(), form.draft, another)
    // After React has marked them.
    setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const accuracyM = readAmount(feature.typed.accuracyM)

  return (
    <form
      ref={frame}
      className={classes.editor}
      aria-label={props.label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(false)
      }}
      onBlur={({ target }) => {
        if ('name' in target && typeof target.name === 'string') form.leave(target.name)
      }}
    >
      <FieldMap
        basics={basics}
        camera={camera}
        firePoint={firePoint}
        lngLat={place.lngLat}
        device={location.position}
        onMoveByHand={feature.moveByHand}
        onDrawn={props.onReady}
      >
        <GpsChip
          source={feature.sourcing.source}
          location={location}
          lngLat={place.lngLat}
          accuracyM={Number.isNaN(accuracyM) ? null : accuracyM}
        />
        {props.tool}
      </FieldMap>
      <div className={classes.fields}>{props.children}</div>
      <div className={classes.footer}>
        {form.wrongCount > 0 && (
          <Text role="alert" size="sm" c="var(--mantine-color-error)" fw={600}>
            {t('field.camera.missing', { count: form.wrongCount })}
          </Text>
        )}
        <div className={classes.buttons}>
          {anotherLabel !== null && (
            <Button
              className={classes.button}
              size="lg"
              variant="default"
              disabled={isBusy}
              leftSection={<IconPlus size={20} />}
              onClick={() => submit(true)}
            >
              {anotherLabel}
            </Button>
          )}
          <Button
            className={classes.button}
            type="submit"
            size="lg"
            loading={isBusy}
            leftSection={<IconDeviceFloppy size={22} />}
          >
            {saveLabel}
          </Button>
        </div>
      </div>
    </form>
  )
}
