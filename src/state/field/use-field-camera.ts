// The camera that an officer is adding or mending outdoors: fields, place, direction, in one hand.
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Area, fullNameOf } from '@/domain/area'
import { type CameraTyped, cameraSchema } from '@/domain/camera-draft'
import { roundAmount } from '@/domain/draft-field'
import type { Membership } from '@/domain/permissions'
import type { Coded } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { withChanges } from '@/domain/typed-changes'
import { typeNumber } from '@/domain/typed-text'
import { useFieldSentences } from '@/state/use-field-sentences'
import { usePlacedForm } from '@/state/use-placed-form'
import { fieldsOf } from '@/ui/form/fields'
import { useLanguage } from '@/ui/use-language'
import type { CameraStart } from './camera-start'
import { type Averaged, usePositionSource } from './use-position-source'

interface Options {
  readonly start: CameraStart
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** Saved cameras and those that wait, for codes. */
  readonly cameras: readonly Coded[]
  /** Where the device is, averaged; null while nobody knows. */
  readonly device: Averaged | null
}

const { shape } = cameraSchema

/** These follow the device by themselves. */
const FOLLOWING: readonly string[] = ['lat', 'lng', 'accuracyM', 'areaId', 'code']
const isOwnDoing = (field: string): boolean => !FOLLOWING.includes(field)

export function useFieldCamera({ start, areas, memberships, cameras, device }: Options) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isNameTyped, setNameTyped] = useState(start.isNameTyped)
  const form = usePlacedForm({
    schema: cameraSchema,
    first: start.typed,
    typed: null,
    isNew: start.known === null,
    areas,
    memberships,
    features: cameras,
    id: start.id,
    prefix: 'CAM',
    position: null,
  })
  const { typed, place } = form
  const sourcing = usePositionSource(start.source, device, (lngLat, accuracyM) => {
    form.moveTo(lngLat)
    const rounded = accuracyM === null ? null : roundAmount(accuracyM)
    form.set('accuracyM', typeNumber(rounded, language))
  })

  const area = areas.find(({ id }) => id === place.areaId)
  const number = /\d+$/.exec(place.code)?.[0] ?? ''
  const proposed =
    start.poleName === null
      ? area && t('field.camera.proposed_name', { area: fullNameOf(area), number }).trim()
      : t('field.camera.head_name', { name: start.poleName, number: start.head })
  const propose = useEffectEvent((name: string) => form.set('name', name))
  useEffect(() => {
    if (!isNameTyped && proposed) propose(proposed)
  }, [isNameTyped, proposed])

  const set = <Field extends keyof CameraTyped>(field: Field, value: CameraTyped[Field]) => {
    if (field === 'name') setNameTyped(String(value).trim() !== '')
    if (field === 'lat' || field === 'lng') sourcing.release()
    form.set(field, value)
  }
  const labelOf = (field: keyof CameraTyped) => t(`camera.field.${field}`)
  const { errorOf } = useFieldSentences({
    shape,
    typed,
    shownErrors: form.shownErrors,
    failure: null,
    labelOf,
  })

  return {
    start,
    form,
    typed,
    place,
    area: area ?? null,
    sourcing,
    set,
    isNameTyped,
    fieldOf: fieldsOf<CameraTyped>({ typed, set, labelOf, errorOf }),
    errorOf,
    /** As it is to be kept: what follows the place goes on following it. */
    now: (): CameraStart => ({
      ...start,
      typed: withChanges(start.typed, form.changes).typed,
      source: sourcing.source,
      isNameTyped,
    }),
    /** Whether leaving would lose something that somebody did. */
    isTouched:
      sourcing.source === 'hand' ||
      Object.keys(form.changes).some(
        (field) => isOwnDoing(field) && (field !== 'name' || isNameTyped),
      ),
    turnTo: (bearingDeg: number) => form.set('bearingDeg', String(bearingDeg)),
    moveByHand: (lngLat: LngLat) => sourcing.byHand(lngLat, place.lngLat),
  }
}

export type FieldCamera = ReturnType<typeof useFieldCamera>
