// Merging and splitting as somebody signed in, and what there is before and after.
import type { Caller, Database } from './database'
import { AREAS } from './seeded'
import type { Value } from './statement'

export const DECISION = 'Nghị quyết 12/NQ-HĐND'

export interface Outcome {
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly moved: readonly {
    readonly table: string
    readonly part: number
    readonly count: number
  }[]
  readonly roles: number
  readonly incidents_kept: number
  readonly households: { readonly before: number | null; readonly after: number | null }
  readonly same_names: readonly string[]
  readonly written: boolean
}

export const NEW_HAMLET = { code: '09001-50', kind: 'thôn', name: 'Đông', households: 1150 }

interface Asked {
  readonly sources?: readonly string[]
  readonly target?: Value
  readonly day?: string | null
  readonly reference?: string
  readonly isTrial?: boolean
}

/** Thôn Lê Độ and thôn Bến into one, on 1 July, unless told. Kept, inside of a scratch. */
export async function merge(
  database: Database,
  caller: Caller,
  { sources, target, day, reference = DECISION, isTrial = false }: Asked = {},
): Promise<Outcome> {
  const [row] = await database.keep<{ answer: Outcome }>(
    caller,
    'select merge_areas($1::uuid[], $2, $3, $4, $5) as answer',
    [
      sources ?? [AREAS.leDo, AREAS.ben],
      target ?? NEW_HAMLET,
      day === undefined ? '2026-07-01' : day,
      reference,
      isTrial,
    ],
  )
  if (!row) throw new Error('no answer')
  return row.answer
}

/** Thôn Lê Độ into parts, on 1 July. */
export async function split(
  database: Database,
  caller: Caller,
  parts: readonly Value[],
  main = 0,
  isTrial = false,
): Promise<Outcome> {
  const [row] = await database.keep<{ answer: Outcome }>(
    caller,
    'select split_area($1, $2::jsonb, $3, $4, $5, $6) as answer',
    [AREAS.leDo, JSON.stringify(parts), main, '2026-07-01', DECISION, isTrial],
  )
  if (!row) throw new Error('no answer')
  return row.answer
}

/** `areas 1, cameras 2`: what went to a part. */
export const movedTo = ({ moved }: Outcome, part = 0): string =>
  moved
    .filter((line) => line.part === part)
    .map(({ table, count }) => `${table} ${count}`)
    .join(', ')

/** `area_ended`, of what was refused with a reason; else all that was said, or `taken`. */
export const reasonIn = (message: string | undefined): string =>
  message === undefined ? 'taken' : (/^P0001: (\w+)/.exec(message)?.[1] ?? message)

export const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: Error) => reasonIn(error.message),
  )

export const incidentSql = (area: string, occurredAt: string): string =>
  `insert into incidents (id, area_id, occurred_at, type_id)
   values (gen_random_uuid(), '${area}', '${occurredAt}', 'other') returning id`
