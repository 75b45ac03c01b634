// One of a few known values, in the browser's own list: large under a thumb.
import { NativeSelect } from '@mantine/core'
import type { FieldProps } from './fields'

interface Props<Value extends string> extends FieldProps {
  readonly values: readonly Value[]
  readonly wordsOf: (value: Value) => string
}

export function ChoiceField<Value extends string>({ values, wordsOf, ...field }: Props<Value>) {
  return (
    <NativeSelect {...field} data={values.map((value) => ({ value, label: wordsOf(value) }))} />
  )
}
