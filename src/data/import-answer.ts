// What the database says became of the rows of an import.
import type { ErrorKey } from '@/domain/words/first-words'
import { toFailure } from './failure'

export type ImportOutcome = 'new' | 'changed' | 'same' | 'rejected'

export interface ImportTrial {
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** `detail` is the place of a crossing (latitude, longitude) or the name of an area; empty where there is none. */
  readonly refused: readonly {
    readonly row: number
    readonly key: ErrorKey
    readonly detail: string
  }[]
  /** What became of each row, of the first 5,000. */
  readonly rows: readonly { readonly row: number; readonly outcome: ImportOutcome }[]
  /** What changes in rows that are known, of the first some hundred; outlines have no values. */
  readonly changes: readonly {
    readonly row: number
    readonly column: string
    readonly before: unknown
    readonly after: unknown
  }[]
  /** Outlines that crossed themselves and were mended, with the place as latitude, longitude. */
  readonly mended: readonly { readonly row: number; readonly place: string }[]
}

export interface ImportResult extends ImportTrial {
  readonly id: string
  /** False for a trial, and when a row was refused: then nothing is kept. */
  readonly written: boolean
}

/** As try_import and apply_import answer. */
export interface WireAnswer
  extends Readonly<Record<ImportOutcome, number>>,
    Pick<ImportTrial, 'rows' | 'changes' | 'mended'> {
  readonly reasons: readonly {
    readonly row: number
    readonly reason: string
    readonly detail: string | null
  }[]
}

export const NOTHING: ImportTrial = {
  counts: { new: 0, changed: 0, same: 0, rejected: 0 },
  refused: [],
  rows: [],
  changes: [],
  mended: [],
}

/** Rows that the trial tells of. */
export const rowsOf = ({ counts }: ImportTrial): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

export const toTrial = ({
  reasons,
  rows,
  changes,
  mended,
  ...answer
}: WireAnswer): ImportTrial => ({
  counts: {
    new: answer.new,
    changed: answer.changed,
    same: answer.same,
    rejected: answer.rejected,
  },
  refused: reasons.map(({ row, reason, detail }) => ({
    row,
    key: keyOf(reason, detail ?? ''),
    detail: reason.startsWith('reason.') ? (detail ?? '') : '',
  })),
  rows,
  changes,
  mended,
})

/** Two steps of one trial. */
export const joined = (one: ImportTrial, more: ImportTrial): ImportTrial => ({
  counts: {
    new: one.counts.new + more.counts.new,
    changed: one.counts.changed + more.counts.changed,
    same: one.counts.same + more.counts.same,
    rejected: one.counts.rejected + more.counts.rejected,
  },
  refused: first(1000, one.refused, more.refused),
  rows: first(5000, one.rows, more.rows),
  changes: first(500, one.changes, more.changes),
  mended: first(1000, one.mended, more.mended),
})

const first = <Item>(most: number, one: readonly Item[], more: readonly Item[]): readonly Item[] =>
  one.length >= most || more.length === 0 ? one : [...one, ...more].slice(0, most)

/** `constraint.camera_name_length`, `reason.position_outside_area` or `sqlstate.22P02`. */
function keyOf(reason: string, detail: string): ErrorKey {
  const [kind = '', name = ''] = reason.split('.')
  if (kind === 'constraint')
    return toFailure({ code: '23514', message: `violates check constraint "${name}"` }).key
  return toFailure(
    kind === 'reason' ? { code: 'P0001', message: name } : { code: name, message: detail },
  ).key
}
