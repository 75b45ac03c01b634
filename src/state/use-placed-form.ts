// What stands in the fields of a form for something that has a place, and what is wrong with it.
import { useEffect, useEffectEvent, useState } from 'react'
import type { z } from 'zod'
import type { Area } from '@/domain/area'
import { placeError } from '@/domain/area-at'
import { type FieldErrors, isSame, readDraft } from '@/domain/draft'
import type { Membership } from '@/domain/permissions'
import { type Coded, type PlaceTyped, placeOf } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { changesOf } from '@/domain/typed-changes'

/** These follow the map by themselves: a new feature is not "changed" by them. */
const FOLLOWING: readonly string[] = ['lat', 'lng', 'areaId', 'code']

/** What is wrong with the position is said there once, and not again for the area and code that follow it. */
function withoutEcho(errors: FieldErrors, hasPosition: boolean, isCodeProposed: boolean) {
  const { areaId, code, ...others } = errors
  if (areaId === undefined) return errors
  return {
    ...others,
    ...(hasPosition && { areaId: 'edit.error.outside_areas' as const }),
    ...(!isCodeProposed && code && { code }),
  }
}

interface Options<Typed, Draft> {
  readonly schema: z.ZodType<Draft, Typed>
  readonly first: Typed
  /** What stands in the fields at first, where it is not `first`. */
  readonly typed: Typed | null
  readonly isNew: boolean
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** Saved features of the same kind, for codes. */
  readonly features: readonly Coded[]
  readonly id: string
  readonly prefix: string
  readonly position: LngLat | null
}

export function usePlacedForm<Typed extends PlaceTyped, Draft>(options: Options<Typed, Draft>) {
  const { schema, isNew, areas, memberships, features, id, prefix, position } = options
  const [first, setFirst] = useState(options.first)
  const [typed, setTyped] = useState(options.typed ?? options.first)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)

  const set = <Field extends keyof Typed>(field: Field, value: Typed[Field]) =>
    setTyped((before) => ({ ...before, [field]: value }))
  const moveTo = ([lng, lat]: LngLat) =>
    setTyped((before) => ({ ...before, lat: lat.toFixed(6), lng: lng.toFixed(6) }))

  const follow = useEffectEvent(moveTo)
  const [lng, lat] = position ?? []
  useEffect(() => {
    if (lng !== undefined && lat !== undefined) follow([lng, lat])
  }, [lng, lat])

  const place = placeOf(typed, areas, features, { id, prefix })
  const resolved: Typed = { ...typed, areaId: place.areaId, code: place.code }
  const reading = readDraft(schema, resolved)
  const wrongPlace =
    place.areaId && place.lngLat && placeError(areas, memberships, place.areaId, place.lngLat)
  const errors: FieldErrors = wrongPlace
    ? { areaId: wrongPlace, ...reading.errors }
    : withoutEcho(reading.errors, place.lngLat !== null, typed.code === null)

  return {
    typed: resolved,
    place,
    /** Null while anything is wrong. */
    draft: wrongPlace ? null : reading.draft,
    errors,
    /** A field is not called wrong before somebody left it or tried to save. */
    shownErrors: Object.fromEntries(
      Object.entries(errors).filter(([field]) => isTried || left.has(field)),
    ),
    isDirty: Object.keys(typed).some(
      (field) =>
        !(isNew && FOLLOWING.includes(field)) &&
        !isSame(typed[field as keyof Typed], first[field as keyof Typed]),
    ),
    /** For keeping: what was typed over what. */
    changes: changesOf(first, typed),
    /** Fields to mend, once somebody tried to save; 0 before. */
    wrongCount: isTried ? Object.keys(errors).length : 0,
    isCodeProposed: typed.code === null,
    set,
    moveTo,
    leave: (field: string) => setLeft((before) => new Set(before).add(field)),
    tryToSave: () => setTried(true),
    /** Puts what is saved into the fields; what was typed here stays when `keepMine`. */
    rebase: (saved: Typed, keepMine: boolean) => {
      const mine = Object.entries(typed).filter(
        ([field, value]) => !isSame(value, first[field as keyof Typed]),
      )
      setTyped(keepMine ? { ...saved, ...Object.fromEntries(mine) } : saved)
      setFirst(saved)
    },
    /** Puts back what stood in the fields before anything was typed. */
    clear: () => setTyped(first),
  }
}
