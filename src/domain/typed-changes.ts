// What somebody typed into a form, apart from what stood there: put onto what is saved by now.
import { isSame } from './draft'

/** Field to what stood there and what was typed over it; plain values, as JSON keeps them. */
export type TypedChanges = Readonly<
  Record<string, { readonly before: unknown; readonly mine: unknown }>
>

export const changesOf = <Typed extends object>(first: Typed, typed: Typed): TypedChanges =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([field, mine]) => {
      const before: unknown = first[field as keyof Typed]
      return isSame(mine, before) ? [] : [[field, { before, mine }]]
    }),
  )

const isText = (value: unknown): boolean => value === null || typeof value === 'string'

/** Whether a value may stand where the other one stands. */
const isAlike = (a: unknown, b: unknown): boolean =>
  isText(a) || isText(b) ? isText(a) && isText(b) : typeof a === typeof b

/** The changes on top of `saved`, and the fields that others changed meanwhile to something else. */
export function withChanges<Typed extends object>(
  saved: Typed,
  changes: TypedChanges,
): { readonly typed: Typed; readonly overlaps: readonly (keyof Typed & string)[] } {
  const fitting = (Object.keys(saved) as (keyof Typed & string)[]).flatMap((field) => {
    const change = changes[field]
    return change && isAlike(change.mine, saved[field]) ? [{ field, ...change }] : []
  })
  return {
    typed: {
      ...saved,
      ...Object.fromEntries(fitting.map(({ field, mine }) => [field, mine])),
    },
    overlaps: fitting
      .filter(
        ({ field, before, mine }) => !isSame(saved[field], before) && !isSame(saved[field], mine),
      )
      .map(({ field }) => field),
  }
}
