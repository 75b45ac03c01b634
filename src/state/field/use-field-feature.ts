// A camera or fire point that an officer adds or mends outdoors: fields, place, name, in one hand.
import { useEffect, useEffectEvent, useState } from 'react'
import type { z } from 'zod'
import { type Area, fullNameOf } from '@/domain/area'
import { roundAmount } from '@/domain/draft-field'
import type { Coded, PlaceTyped } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { withChanges } from '@/domain/typed-changes'
import { typeNumber } from '@/domain/typed-text'
import { useFieldSentences } from '@/state/use-field-sentences'
import { usePlacedForm } from '@/state/use-placed-form'
import { fieldsOf } from '@/ui/form/fields'
import { useLanguage } from '@/ui/use-language'
import type { FeatureStart } from './feature-start'
import type { Averaged } from './position-source'
import type { FieldBasics } from './use-field-basics'
import { usePositionSource } from './use-position-source'

export interface FieldTyped extends PlaceTyped {
  readonly name: string
  readonly accuracyM: string
}

interface Options<Known, Typed, Draft> {
  readonly start: FeatureStart<Known, Typed>
  readonly schema: z.ZodType<Draft, Typed> & { readonly shape: Readonly<Record<string, z.ZodType>> }
  /** Begins the code of a commune that has none yet. */
  readonly prefix: string
  readonly basics: FieldBasics
  /** Saved ones of the same kind and those that wait, for codes. */
  readonly features: readonly Coded[]
  /** Where the device is, averaged; null while nobody knows. */
  readonly device: Averaged | null
  readonly labelOf: (field: keyof Typed & string) => string
  /** What it is called while nobody said so; `number` is that of its code. */
  readonly nameOf: (area: string, number: string) => string
}

/** These are where it is; who fills in anything else may be walking on. */
const WHERE: readonly string[] = ['lat', 'lng', 'accuracyM', 'areaId']
/** These follow the device by themselves. */
const FOLLOWING: readonly string[] = ['lat', 'lng', 'accuracyM', 'areaId', 'code']
const isOwnDoing = (field: string): boolean => !FOLLOWING.includes(field)

export function useFieldFeature<Known, Typed extends FieldTyped, Draft>(
  options: Options<Known, Typed, Draft>,
) {
  const { start, schema, basics, device, labelOf, nameOf } = options
  const language = useLanguage()
  const [isNameTyped, setNameTyped] = useState(start.isNameTyped)
  const form = usePlacedForm<Typed, Draft>({
    schema,
    first: start.typed,
    typed: null,
    isNew: start.known === null,
    areas: basics.areas,
    memberships: basics.memberships,
    features: options.features,
    id: start.id,
    prefix: options.prefix,
    position: null,
  })
  const { typed, place } = form
  const put = (field: keyof Typed & string, value: string) =>
    form.set(field, value as Typed[keyof Typed & string])
  const sourcing = usePositionSource(start.source, device, (lngLat, accuracyM) => {
    form.moveTo(lngLat)
    put('accuracyM', typeNumber(accuracyM === null ? null : roundAmount(accuracyM), language))
  })

  const area: Area | null = basics.areas.find(({ id }) => id === place.areaId) ?? null
  const number = /\d+$/.exec(place.code)?.[0] ?? ''
  const proposed = area && nameOf(fullNameOf(area), number).trim()
  const propose = useEffectEvent((name: string) => put('name', name))
  useEffect(() => {
    if (!isNameTyped && proposed) propose(proposed)
  }, [isNameTyped, proposed])

  const set = <Field extends keyof Typed>(field: Field, value: Typed[Field]) => {
    if (field === 'name') setNameTyped(String(value).trim() !== '')
    if (!WHERE.includes(String(field))) sourcing.keep()
    if (field === 'lat' || field === 'lng') {
      // Nobody knows yet how exact what is typed is.
      if (sourcing.source !== 'hand') put('accuracyM', '')
      sourcing.release()
    }
    form.set(field, value)
  }
  const { errorOf } = useFieldSentences({
    shape: schema.shape,
    typed,
    shownErrors: form.shownErrors,
    failure: null,
    labelOf,
  })

  return {
    form,
    typed,
    place,
    area,
    sourcing,
    set,
    isNameTyped,
    fieldOf: fieldsOf<Typed>({ typed, set, labelOf, errorOf }),
    errorOf,
    /** As it is to be kept: what follows the place goes on following it. */
    now: (): FeatureStart<Known, Typed> => ({
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
    moveByHand: (lngLat: LngLat) => sourcing.byHand(lngLat, place.lngLat),
  }
}
