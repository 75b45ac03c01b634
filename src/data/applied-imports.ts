// Imports that were applied, and undoing one as a whole.
import { infiniteQueryOptions } from '@tanstack/react-query'
import type { ImportLayerId } from '@/domain/import/layers'
import { again } from './again'
import { BESIDE } from './beside'
import { type Client, supabase } from './client'
import { toFailure } from './failure'
import type { ImportOutcome } from './import-answer'
import { toInstant } from './instant'

export interface AppliedImport {
  readonly id: string
  readonly layer: ImportLayerId
  readonly fileName: string
  readonly areaId: string
  readonly areaName: string
  readonly appliedAt: Date
  /** E-mail; null where the caller may not know it, or the account is gone. */
  readonly by: string | null
  readonly checkPosition: boolean
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** Null while it stands. */
  readonly undone: {
    readonly at: Date
    readonly by: string | null
    readonly counts: UndoCounts
  } | null
  /** By the caller, as far as is known before trying. */
  readonly canUndo: boolean
}

/** Rows that were deleted, rows that got back what they held, rows left as somebody changed them since. */
export type UndoCounts = Readonly<Record<'removed' | 'restored' | 'kept', number>>

export interface UndoResult {
  readonly counts: UndoCounts
  readonly written: boolean
  /** Rows that somebody changed since the import, at most 1,000: where there are any, nothing is undone unless these are to be kept. */
  readonly changedSince: readonly { readonly id: string; readonly name: string }[]
}

interface WireImport {
  readonly id: string
  readonly layer: ImportLayerId
  readonly file_name: string
  readonly area_id: string
  readonly area_name: string
  readonly applied_at: string
  readonly by: string | null
  readonly check_position: boolean
  readonly counts: AppliedImport['counts']
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly undone: UndoCounts | null
  readonly can_undo: boolean
}

interface ImportPage {
  readonly imports: readonly AppliedImport[]
  /** Where the next page begins; null on the last one. */
  readonly before: string | null
}

const PAGE = 50

/**
 * Newest first, fifty a page.
 * @param areaId those at or under it; null for all areas of the caller
 */
export const importsQuery = (areaId: string | null) =>
  infiniteQueryOptions({
    queryKey: ['imports', areaId] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => readImports(areaId, pageParam),
    getNextPageParam: (last) => last.before,
    ...BESIDE,
  })

async function readImports(areaId: string | null, before: string | null): Promise<ImportPage> {
  const { data, error, status } = await supabase().rpc('list_imports', {
    ...(areaId !== null && { area: areaId }),
    ...(before !== null && { before }),
  })
  if (error) throw toFailure(error, status)
  const rows = data as unknown as readonly WireImport[]
  const shown = rows.slice(0, PAGE)
  return {
    imports: shown.map(toImport),
    before: rows.length > PAGE ? (shown.at(-1)?.applied_at ?? null) : null,
  }
}

const toImport = (row: WireImport): AppliedImport => ({
  id: row.id,
  layer: row.layer,
  fileName: row.file_name,
  areaId: row.area_id,
  areaName: row.area_name,
  appliedAt: toInstant(row.applied_at),
  by: row.by,
  checkPosition: row.check_position,
  counts: row.counts,
  undone:
    row.undone_at === null || row.undone === null
      ? null
      : { at: toInstant(row.undone_at), by: row.undone_by, counts: row.undone },
  canUndo: row.can_undo,
})

/**
 * Takes an import back as a whole.
 * @param keepChanged leaves what somebody changed since as it is, instead of undoing nothing
 * @throws Failure
 */
export async function undoImport(
  client: Client,
  id: string,
  { dryRun = false, keepChanged = false } = {},
): Promise<UndoResult> {
  const given = { import: id, dry_run: dryRun, keep_changed: keepChanged }
  const answer = await again(
    async () => {
      const { data, error, status } = await client.rpc('undo_import', given)
      if (error) throw toFailure(error, status)
      return data as unknown as UndoCounts & {
        written: boolean
        changed_since: UndoResult['changedSince']
      }
    },
    undefined,
    dryRun ? undefined : [],
  )
  const { removed, restored, kept } = answer
  return {
    counts: { removed, restored, kept },
    written: answer.written,
    changedSince: answer.changed_since,
  }
}
