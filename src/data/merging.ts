// What of a draft goes over what others wrote meanwhile: only what its own form changed.
import { isSame } from '@/domain/draft'

/** Fields that are one thing: a position of which one half is mine and the other theirs is nobody's. */
export type Groups<Draft> = readonly (readonly (keyof Draft & string)[])[]

export interface Versions<Draft> {
  /** What the form changed is counted from these: what it was filled from, and what was sent of it before. */
  readonly from: readonly Draft[]
  /** What may be there without anybody else: what was known, and what this device wrote itself. */
  readonly own: readonly Draft[]
  readonly mine: Draft
  readonly theirs: Draft
}

export interface Merged<Draft> {
  /** Mine where the form changed something, else theirs; all of mine where both did. */
  readonly draft: Draft
  /** Fields that both changed, with those that belong to them; none where nobody needs to choose. */
  readonly clashes: readonly (keyof Draft & string)[]
  /** Fields that others changed to something that mine does not say, clashes among them. */
  readonly theirs: readonly (keyof Draft & string)[]
}

export function merge<Draft extends object>(
  { from, own, mine, theirs }: Versions<Draft>,
  groups: Groups<Draft>,
): Merged<Draft> {
  type Field = keyof Draft & string
  const differsIn = (field: Field) => (one: Draft) => !isSame(one[field], theirs[field])
  // What an older version of the app did not know was not touched by its form.
  const isMine = (field: Field): boolean =>
    mine[field] !== undefined && from.some((one) => !isSame(one[field], mine[field]))
  const isTheirs = (field: Field): boolean => own.every(differsIn(field))
  const differs = (field: Field): boolean =>
    mine[field] !== undefined && !isSame(mine[field], theirs[field])

  const fields = Object.keys(theirs) as Field[]
  const grouped = new Set(groups.flat())
  const things = [...groups, ...fields.filter((field) => !grouped.has(field)).map((one) => [one])]
  const clashes = new Set(
    things.filter((one) => one.some(isMine) && one.some(isTheirs) && one.some(differs)).flat(),
  )
  const merged = fields.map((field) => [
    field,
    mine[field] !== undefined && (clashes.has(field) || isMine(field))
      ? mine[field]
      : theirs[field],
  ])
  return {
    draft: { ...mine, ...Object.fromEntries(merged) },
    clashes: fields.filter((field) => clashes.has(field) && differs(field)),
    theirs: fields.filter((field) => differs(field) && (clashes.has(field) || isTheirs(field))),
  }
}
