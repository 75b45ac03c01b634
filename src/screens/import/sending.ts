// What is told of rows on their way into the database.
import type { Failure } from '@/data/failure'
import type { ImportResult, ImportTrial } from '@/data/import-answer'
import type { ImportProgress } from '@/data/imports'
import type { Span } from '@/state/imported-view'

/** While all rows are written at once the database tells nothing: what is told then is reckoned. */
export interface Writing {
  readonly step: 'writing'
  readonly total: number
  readonly elapsedMs: number
  /** As long as trying them took, or would have taken. */
  readonly expectedMs: number
}

export type Sending =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly progress: ImportProgress | Writing }
  | { readonly step: 'tried'; readonly trial: ImportTrial }
  | { readonly step: 'done'; readonly result: ImportResult; readonly span: Span | null }
  | {
      readonly step: 'failed'
      readonly failure: Failure
      /** Whether it may have been written all the same. */
      readonly isUnsure: boolean
    }

/** Of 100; a write that takes longer than expected is not said to be over. */
export function percentOf(progress: ImportProgress | Writing): number {
  if ('done' in progress) return (progress.done / Math.max(1, progress.total)) * 100
  return Math.min(95, (progress.elapsedMs / Math.max(1, progress.expectedMs)) * 100)
}
