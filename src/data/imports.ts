// A file's rows on their way into the database: begun, staged in small requests, tried step by step, applied as a whole.
// Nothing is written before the last step, and nothing stays of an import that did not get there.
import type { ImportRow } from '@/domain/import/import-rows'
import type { ImportLayerId } from '@/domain/import/layers'
import { again } from './again'
import type { Client } from './client'
import type { Json } from './database.types'
import { Failure, toFailure } from './failure'
import {
  type ImportResult,
  type ImportTrial,
  joined,
  NOTHING,
  rowsOf,
  toTrial,
  type WireAnswer,
} from './import-answer'
import { batchesOf } from './import-batches'

export interface ImportTarget {
  readonly layer: ImportLayerId
  /** The area that the rows belong to, or lie under. */
  readonly areaId: string
  readonly fileName: string
  /** False takes positions anywhere; only from an admin of the area. */
  readonly checkPosition?: boolean
}

export interface ImportProgress {
  readonly step: 'staging' | 'trying' | 'writing'
  /** Rows; while writing, none until all are. */
  readonly done: number
  readonly total: number
}

export interface Watching {
  /** Aborted, the import is let go and the signal's reason thrown. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/** Rows tried in one request: about a second on the built-in database, which others share. */
const STEP_ROWS = 2000

/** Answers the id of the import. @throws Failure */
export async function beginImport(
  client: Client,
  { layer, areaId, fileName, checkPosition = true }: ImportTarget,
  { signal }: Watching = {},
): Promise<string> {
  const id = crypto.randomUUID()
  const row = { id, area_id: areaId, layer, check_position: checkPosition }
  await again(async () => {
    const { error, status } = await client
      .from('imports')
      .insert({ ...row, file_name: fileName.normalize('NFC').slice(-200) })
    const failure = error && toFailure(error, status)
    // The answer to the try before was lost.
    if (failure && !failure.is('unique')) throw failure
  }, signal)
  return id
}

/** Sends the rows; a batch that was sent twice is stored once. @throws Failure */
export async function stageRows(
  client: Client,
  id: string,
  rows: readonly ImportRow[],
  { signal, onProgress }: Watching = {},
): Promise<void> {
  let done = 0
  for (const batch of batchesOf(rows)) {
    const given = { import: id, rows: batch.rows as unknown as Json, same: batch.same as Json }
    await again(() => asked(client.rpc('stage_import_rows', given), signal), signal)
    done += batch.rows.length
    onProgress?.({ step: 'staging', done, total: rows.length })
  }
}

/** What would become of the staged rows; nothing is written, and they stay staged. @throws Failure */
export async function tryImport(
  client: Client,
  id: string,
  total: number,
  { signal, onProgress }: Watching = {},
): Promise<ImportTrial> {
  let trial = NOTHING
  let after: number | null = 0
  while (after !== null) {
    const step: TrialStep = await tryStep(client, id, after, signal)
    trial = joined(trial, step.trial)
    onProgress?.({ step: 'trying', done: rowsOf(trial), total })
    after = step.next
  }
  return trial
}

interface TrialStep {
  readonly trial: ImportTrial
  /** The row that the next step begins after; null when that was all. */
  readonly next: number | null
}

/** What would become of the first `STEP_ROWS` rows after row `after`. @throws Failure */
export async function tryStep(
  client: Client,
  id: string,
  after: number,
  signal?: AbortSignal,
): Promise<TrialStep> {
  const given = { import: id, after, size: STEP_ROWS }
  const answer = await again(() => asked(client.rpc('try_import', given), signal), signal)
  const { next } = answer as unknown as { next: number | null }
  return { trial: toTrial(answer as unknown as WireAnswer), next }
}

/** Writes the staged rows: all of them or none. The same rows again change nothing. @throws Failure */
export async function applyImport(
  client: Client,
  id: string,
  total: number,
  { signal, onProgress }: Watching = {},
): Promise<ImportResult> {
  onProgress?.({ step: 'writing', done: 0, total })
  let asking = 0
  // Not given the signal: once it is asked for nobody knows whether it can still be stopped.
  const result = await again(async () => {
    signal?.throwIfAborted()
    asking += 1
    try {
      const answer = await asked(client.rpc('apply_import', { import: id }))
      return { ...toTrial(answer as unknown as WireAnswer), id, written: isWritten(answer) }
    } catch (thrown) {
      const wasLost =
        asking > 1 && thrown instanceof Failure && thrown.key === 'error.reason.import_unknown'
      if (!wasLost) throw thrown
      return appliedBefore(client, id)
    }
  })
  onProgress?.({ step: 'writing', done: total, total })
  return result
}

/** Lets an import go that was not applied; silent where it is gone, or where no answer comes: it goes after a day. */
export async function cancelImport(client: Client, id: string): Promise<void> {
  await client.rpc('cancel_import', { import: id })
}

/**
 * All of it, as the signed-in user; a dry run tries the rows and writes nothing.
 * @throws Failure, or the reason of the aborted signal; then nothing is kept
 */
export async function runImport(
  client: Client,
  { rows, ...target }: ImportTarget & { readonly rows: readonly ImportRow[] },
  dryRun: boolean,
  watching: Watching = {},
): Promise<ImportResult> {
  const id = await beginImport(client, target, watching)
  try {
    await stageRows(client, id, rows, watching)
    if (!dryRun) return await applyImport(client, id, rows.length, watching)
    const trial = await tryImport(client, id, rows.length, watching)
    await cancelImport(client, id)
    return { ...trial, id, written: false }
  } catch (thrown) {
    await cancelImport(client, id)
    throw thrown
  }
}

/** The answer to an apply that was lost: what the import says itself. @throws Failure where it was refused */
async function appliedBefore(client: Client, id: string): Promise<ImportResult> {
  const { data, error, status } = await client.from('imports').select('result').eq('id', id)
  if (error) throw toFailure(error, status)
  const counts = data[0]?.result as ImportTrial['counts'] | null | undefined
  if (!counts) throw new Failure('error.reason.import_unknown')
  return { ...NOTHING, id, counts, written: true }
}

const isWritten = (answer: Json): boolean =>
  typeof answer === 'object' && answer !== null && 'written' in answer && answer.written === true

interface Call<Data>
  extends PromiseLike<{ data: Data | null; error: object | null; status: number }> {
  abortSignal(signal: AbortSignal): this
}

async function asked<Data>(call: Call<Data>, signal?: AbortSignal): Promise<Data> {
  const { data, error, status } = await (signal ? call.abortSignal(signal) : call)
  signal?.throwIfAborted()
  if (error) throw toFailure(error, status)
  return data as Data
}
