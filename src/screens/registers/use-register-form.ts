// A row of a register in a form: what is typed, saved, deleted, and what somebody else changed meanwhile.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type RegisterDraft, registerDraftOf, registerEditing } from '@/data/register-editing'
import { REGISTERS_KEY } from '@/data/registers'
import { type Area, fullNameOf } from '@/domain/area'
import { isSame } from '@/domain/draft'
import type { Register, RegisterRow } from '@/domain/registers/register'
import {
  newRegister,
  parseRegister,
  type RegisterTyped,
  typedRegister,
} from '@/domain/registers/register-draft'
import { columnName, valueInWords } from '@/domain/registers/register-words'
import { changesOf, withChanges } from '@/domain/typed-changes'
import { differencesOf } from '@/state/conflict-differences'
import { useEditing } from '@/state/use-editing'
import { fieldsOf } from '@/ui/form/fields'
import { useLanguage } from '@/ui/use-language'
import type { RegistersModel } from './use-registers'

export interface RegisterFormProps {
  readonly register: Register
  /** Null for a new one. */
  readonly row: RegisterRow | null
  readonly model: RegistersModel
  /** Where a new one is, until another is chosen. */
  readonly area: Area
  readonly onClose: () => void
}

/** Beside the columns: where the row is. */
const AREA = 'area_id'

export function useRegisterForm({ register, row, model, area, onClose }: RegisterFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const client = useQueryClient()
  // Made here, so that a save that is repeated is the same save.
  const [id] = useState(() => row?.id ?? crypto.randomUUID())
  const kind = registerEditing(register)
  const editing = useEditing(kind, { id, known: row }, onClose)
  const typedOf = (one: RegisterRow): RegisterTyped => ({
    ...typedRegister(register, one.values, language),
    [AREA]: one.areaId,
  })
  const [first, setFirst] = useState<RegisterTyped>(() =>
    row
      ? typedOf(row)
      : { ...newRegister(register, Number(model.today.slice(0, 4))), [AREA]: area.id },
  )
  const [typed, setTyped] = useState<RegisterTyped>(first)
  const [isTried, setTried] = useState(false)
  const [isReapplied, setReapplied] = useState(false)
  const { values, errors } = parseRegister(register, typed)
  const draft = values && registerDraftOf(register, typed[AREA] ?? '', values)

  const leave = useEffectEvent(onClose)
  useEffect(() => {
    if (editing.isDeleted) leave()
  }, [editing.isDeleted])

  const listAnew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: [REGISTERS_KEY] }),
      client.invalidateQueries({ queryKey: ['community_figures'] }),
    ])
  const labelOf = (column: string) =>
    column === AREA ? t('register.area') : columnName(register.id, column, t)
  const wordsOf = (one: RegisterDraft, column: string): string => {
    if (column === AREA) {
      const place = model.choices.find((choice) => choice.id === one[AREA])
      return place ? fullNameOf(place) : ''
    }
    const field = register.fields.find((own) => own.column === column)
    const named = { language, nameOf: model.nameOf, t }
    return field ? valueInWords(register.id, field, one, named) : ''
  }
  const answer = (keepMine: boolean) => {
    if (editing.theirs === null) return
    const saved = typedOf(editing.theirs)
    setTyped(keepMine ? withChanges(saved, changesOf(first, typed)).typed : saved)
    setFirst(saved)
    setReapplied(keepMine)
    editing.acceptTheirs(keepMine)
    void listAnew()
  }
  const set = (column: string, value: string) => setTyped((last) => ({ ...last, [column]: value }))

  const [named] = register.fields
  return {
    typed,
    set,
    /** What the list calls the row. */
    rowName: row && named ? wordsOf(row.values, named.column) : '',
    wrongCount: isTried ? Object.keys(errors).length : 0,
    isDirty: !isSame(typed, first),
    isBusy: editing.isBusy,
    failure: editing.failure,
    /** What was typed was put on top of somebody else's version. */
    isReapplied,
    fieldOf: fieldsOf<RegisterTyped>({
      typed,
      set,
      labelOf,
      errorOf: (column) => (isTried && errors[column] ? t(errors[column] as never) : undefined),
    }),
    save: () => {
      setTried(true)
      setReapplied(false)
      if (draft) void editing.save(draft).then(listAnew)
    },
    remove: () => void editing.remove().then(listAnew),
    /** For `ConflictNotice`; null when there is no conflict. */
    conflict:
      editing.theirs === null || editing.known === null
        ? null
        : {
            differences: differencesOf(
              kind,
              { known: editing.known, theirs: editing.theirs, mine: draft },
              { labelOf, wordsOf },
            ),
            isGone: editing.theirs.deletedAt !== null,
            onTakeTheirs: () => answer(false),
            onKeepMine: () => answer(true),
          },
  }
}

export type RegisterFormModel = ReturnType<typeof useRegisterForm>
