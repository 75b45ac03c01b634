// A form for a camera or a fire point: fields, place, saving, conflicts, deletion, in one hand.
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Editing } from '@/data/editing'
import type { Area } from '@/domain/area'
import { editableAreas } from '@/domain/area-at'
import type { Language } from '@/domain/format'
import type { Membership } from '@/domain/permissions'
import { type Coded, followPlace, type PlaceTyped } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { withChanges } from '@/domain/typed-changes'
import { fieldsOf } from '@/ui/form/fields'
import { useLanguage } from '@/ui/use-language'
import { differencesOf } from './conflict-differences'
import type { Opened } from './OpenFeature'
import { useEditing } from './use-editing'
import { useFieldSentences } from './use-field-sentences'
import { useKeepForm, useLeftChanges } from './use-kept-form'
import { usePlacedForm } from './use-placed-form'

/** How one kind of feature is put into fields and words. */
export interface FeatureKind<Known, Draft extends object, Typed extends PlaceTyped> {
  readonly editing: Editing<Known, Draft>
  readonly schema: z.ZodType<Draft, Typed> & { readonly shape: Readonly<Record<string, z.ZodType>> }
  readonly empty: Typed
  readonly type: (draft: Draft, language: Language) => Typed
  /** Begins the code of a commune that has none yet. */
  readonly prefix: string
}

/** What the screen gives every such form. */
export interface FeatureFormContext {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly position: LngLat | null
  readonly onPickPosition: (from: LngLat | null) => void
  readonly onPositionPicked: () => void
  readonly onDirtyChange?: (isDirty: boolean) => void
  readonly onSaved: (id: string) => void
  readonly onClose: () => void
}

interface Words<Draft, Typed> {
  readonly labelOf: (field: keyof Typed & string) => string
  /** A field's value in words, empty for an empty one. */
  readonly wordsOf: (draft: Draft, field: keyof Draft & string) => string
}

export function useFeatureForm<Known, Draft extends object, Typed extends PlaceTyped>(
  kind: FeatureKind<Known, Draft, Typed>,
  opened: Opened<Known>,
  context: FeatureFormContext,
  features: readonly Coded[],
  { labelOf, wordsOf }: Words<Draft, Typed>,
) {
  const { areas, memberships, position, onPositionPicked } = context
  const { t } = useTranslation()
  const language = useLanguage()
  const typedOf = (known: Known): Typed =>
    followPlace(areas, kind.type(kind.editing.draftOf(known), language))

  const editing = useEditing(kind.editing, opened, (id) => {
    context.onSaved(id)
    context.onClose()
  })
  const [first] = useState(() => (opened.known === null ? kind.empty : typedOf(opened.known)))
  const kept = { table: kind.editing.table, id: opened.id, areaPath: opened.areaPath }
  const leftChanges = useLeftChanges(kept)
  const [left, setLeft] = useState(() => leftChanges && withChanges(first, leftChanges))
  const [isReapplied, setReapplied] = useState(false)
  const form = usePlacedForm<Typed, Draft>({
    schema: kind.schema,
    first,
    typed: left?.typed ?? null,
    isNew: editing.known === null,
    areas,
    memberships,
    features,
    id: editing.id,
    prefix: kind.prefix,
    position,
  })
  const { typed, place, draft, isDirty } = form
  useKeepForm(kept, isDirty ? form.changes : null)
  const { errorOf, general } = useFieldSentences({
    shape: kind.schema.shape,
    typed,
    shownErrors: form.shownErrors,
    failure: editing.failure,
    labelOf,
  })

  const tellDirty = useEffectEvent((now: boolean) => context.onDirtyChange?.(now))
  useEffect(() => {
    tellDirty(isDirty)
  }, [isDirty])

  const set = <Field extends keyof Typed>(field: Field, value: Typed[Field]) => {
    if (position !== null && (field === 'lat' || field === 'lng')) onPositionPicked()
    form.set(field, value)
  }

  const answerConflict = (keepMine: boolean) => {
    if (editing.theirs === null) return
    form.rebase(typedOf(editing.theirs), keepMine)
    editing.acceptTheirs(keepMine)
    setReapplied(keepMine)
  }

  return {
    editing,
    form,
    set,
    fieldOf: fieldsOf<Typed>({ typed, set, labelOf, errorOf }),
    errorOf,
    /** For `FormFrame`. */
    submit: (): boolean => {
      form.tryToSave()
      setReapplied(false)
      if (draft === null) return false
      void editing.save(draft)
      return true
    },
    /** For `FormNotices`. */
    notices: {
      refusal: general,
      wrongCount: form.wrongCount,
      isReapplied,
      left: left && {
        overlaps: left.overlaps.map(labelOf),
        onDrop: () => {
          setLeft(null)
          form.clear()
        },
      },
    },
    /** For `ConflictNotice`; null when there is no conflict. */
    conflict:
      editing.theirs === null || editing.known === null
        ? null
        : {
            differences: differencesOf(
              kind.editing,
              { known: editing.known, theirs: editing.theirs, mine: draft },
              { labelOf: (field) => labelOf(field as unknown as keyof Typed & string), wordsOf },
            ),
            isGone: kind.editing.deletedAtOf(editing.theirs) !== null,
            onTakeTheirs: () => answerConflict(false),
            onKeepMine: () => answerConflict(true),
          },
    codeHint: place.codeTakenBy
      ? t('edit.hint.code_taken', { name: place.codeTakenBy.name })
      : form.isCodeProposed && place.code !== ''
        ? t('edit.hint.code_proposed')
        : undefined,
    /** For `PlaceFields`, with the three number fields. */
    place: {
      area: { label: labelOf('areaId'), error: errorOf('areaId') },
      areaId: typed.areaId,
      choices: editableAreas(areas, memberships),
      found: place.found,
      isPicking: position !== null,
      onPick: () => context.onPickPosition(place.lngLat),
      onPicked: onPositionPicked,
      onMove: (lngLat: LngLat) => {
        if (position !== null) onPositionPicked()
        form.moveTo(lngLat)
      },
      onArea: (areaId: string | null) => form.set('areaId', areaId),
    },
  }
}
