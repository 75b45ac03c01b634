// Rows on their way into the database: tried first, so that what would change is known, then written as a whole.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { supabase } from '@/data/client'
import { type Failure, toFailure } from '@/data/failure'
import type { ImportResult, ImportTrial } from '@/data/import-answer'
import {
  applyImport,
  beginImport,
  cancelImport,
  type ImportProgress,
  type ImportTarget,
  stageRows,
  tryImport,
} from '@/data/imports'
import type { FileWorker } from '@/state/import/file-worker'

/** Rows taken from the worker at once: unpacking them stops the page for some milliseconds. */
const CHUNK = 2000

export type Sending =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly progress: ImportProgress }
  | { readonly step: 'tried'; readonly id: string; readonly trial: ImportTrial }
  | { readonly step: 'done'; readonly result: ImportResult }
  | { readonly step: 'failed'; readonly failure: Failure }

export interface SendingModel {
  readonly sending: Sending
  readonly tryOut: (target: ImportTarget, worker: FileWorker, total: number) => void
  readonly write: () => void
  /** Gives up what goes on and what was staged. */
  readonly cancel: () => void
}

export function useSending(): SendingModel {
  const client = useQueryClient()
  const [sending, setSending] = useState<Sending>({ step: 'idle' })
  const abort = useRef<AbortController | null>(null)
  const staged = useRef<string | null>(null)

  const letGo = () => {
    abort.current?.abort()
    abort.current = null
    if (staged.current !== null) void cancelImport(supabase(), staged.current)
    staged.current = null
  }
  useEffect(() => letGo, [])

  const run = (work: (controller: AbortController) => Promise<Sending>) => {
    const controller = new AbortController()
    abort.current = controller
    work(controller).then(
      (next) => !controller.signal.aborted && setSending(next),
      (thrown) =>
        !controller.signal.aborted && setSending({ step: 'failed', failure: toFailure(thrown) }),
    )
  }

  const onProgress = (progress: ImportProgress) => setSending({ step: 'busy', progress })

  return {
    sending,
    tryOut: (target, worker, total) => {
      letGo()
      onProgress({ step: 'staging', done: 0, total })
      run(async ({ signal }) => {
        const id = await beginImport(supabase(), target, { signal })
        staged.current = id
        for (let from = 0; from < total; from += CHUNK) {
          const rows = await worker.call('ready', { from, count: CHUNK })
          await stageRows(supabase(), id, rows, { signal })
          onProgress({ step: 'staging', done: Math.min(total, from + CHUNK), total })
        }
        const trial = await tryImport(supabase(), id, total, { signal, onProgress })
        return { step: 'tried', id, trial }
      })
    },
    write: () => {
      if (sending.step !== 'tried') return
      const { id, trial } = sending
      const total = Object.values(trial.counts).reduce((sum, count) => sum + count, 0)
      run(async ({ signal }) => {
        const result = await applyImport(supabase(), id, total, { signal, onProgress })
        if (result.written) staged.current = null
        await client.invalidateQueries({ queryKey: ['imports'] })
        return { step: 'done', result }
      })
    },
    cancel: () => {
      letGo()
      setSending({ step: 'idle' })
    },
  }
}
