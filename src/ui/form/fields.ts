// Ties the fields of a form to what is typed: name, label, value, what is wrong.
import type { ChangeEvent } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What every text-like control takes; Mantine ties label and error to it by id. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (event: ChangeEvent<Control>) => void
}

interface Options<Typed> {
  readonly typed: Typed
  readonly set: <Field extends keyof Typed>(field: Field, value: Typed[Field]) => void
  readonly labelOf: (field: keyof Typed & string) => string
  /** Translated; undefined while nothing is wrong or it is too early to say so. */
  readonly errorOf: (field: string) => string | undefined
}

/** `fieldOf('name')` is what the control of `name` takes; `unit` is said in the label. */
export const fieldsOf =
  <Typed extends object>({ typed, set, labelOf, errorOf }: Options<Typed>) =>
  <Field extends keyof Typed & string>(field: Field, unit?: string): FieldProps => ({
    name: field,
    label: unit ? `${labelOf(field)} (${unit})` : labelOf(field),
    value: String(typed[field] ?? ''),
    error: errorOf(field),
    onChange: (event) => set(field, event.currentTarget.value as Typed[Field]),
  })
