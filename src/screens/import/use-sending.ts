// Rows on their way into the database: tried first, so that what would change is known, then written as a whole.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { supabase } from '@/data/client'
import { Failure, toFailure } from '@/data/failure'
import { rowsOf } from '@/data/import-answer'
import {
  applyImport,
  beginImport,
  cancelImport,
  type ImportTarget,
  stageRows,
  tryImport,
  tryStep,
} from '@/data/imports'
import type { FileWorker } from '@/state/import/file-worker'
import type { Checked } from '@/state/import/messages'
import { type Span, widened } from '@/state/imported-view'
import type { Sending, Writing } from './sending'

/** Rows taken from the worker at once: unpacking them stops the page for some milliseconds. */
const CHUNK = 2000
const SECOND_MS = 1000

export interface SendingModel {
  readonly sending: Sending
  /** @param total rows that the worker has ready */
  readonly tryOut: (target: ImportTarget, worker: FileWorker, total: number) => void
  /** After a trial. */
  readonly write: () => void
  /** Without one: only the first rows are tried, which also tells how long writing takes. */
  readonly writeAtOnce: (target: ImportTarget, worker: FileWorker, total: number) => void
  /** Gives up what goes on and what was staged. */
  readonly cancel: () => void
}

interface Staged {
  readonly id: string
  readonly total: number
  readonly span: Span | null
  readonly expectedMs: number
}

/** No answer came: the server may have done it all the same. */
const isUnsure = (failure: Failure): boolean =>
  failure.is('offline') || failure.is('backend_unavailable')

/** @param checked what the rows are taken from: whatever was sent of an older check is let go */
export function useSending(checked: Checked | null): SendingModel {
  const client = useQueryClient()
  const [sending, setSending] = useState<Sending>({ step: 'idle' })
  const abort = useRef<AbortController | null>(null)
  /** Begun, and neither written nor let go. */
  const begun = useRef<string | null>(null)
  const staged = useRef<Staged | null>(null)
  /** Nobody can stop that, or knows how far it is. */
  const isWriting = useRef(false)

  const letGo = () => {
    abort.current?.abort()
    abort.current = null
    if (begun.current !== null) void cancelImport(supabase(), begun.current)
    begun.current = null
  }
  const cancel = () => {
    if (isWriting.current) return
    letGo()
    setSending({ step: 'idle' })
  }
  useEffect(() => () => void (isWriting.current || letGo()), [])
  const lastChecked = useRef(checked)
  useEffect(() => {
    if (lastChecked.current !== null && lastChecked.current !== checked) cancel()
    lastChecked.current = checked
  })

  const run = (work: (signal: AbortSignal) => Promise<Sending>) => {
    const controller = new AbortController()
    abort.current = controller
    work(controller.signal).then(
      (next) => !controller.signal.aborted && setSending(next),
      (thrown) =>
        !controller.signal.aborted &&
        setSending({ step: 'failed', failure: toFailure(thrown), isUnsure: false }),
    )
  }

  const onProgress = (progress: Extract<Sending, { step: 'busy' }>['progress']) =>
    setSending({ step: 'busy', progress })

  const stage = async (
    target: ImportTarget,
    worker: FileWorker,
    total: number,
    signal: AbortSignal,
  ) => {
    const id = await beginImport(supabase(), target, { signal })
    begun.current = id
    let span: Span | null = null
    for (let from = 0; from < total; ) {
      const rows = await worker.call('ready', { from, count: CHUNK })
      signal.throwIfAborted()
      if (rows.length === 0) throw new Failure('error.code.conflict')
      for (const { fields } of rows) span = widened(span, fields.occurred_at)
      await stageRows(supabase(), id, rows, { signal })
      from += rows.length
      onProgress({ step: 'staging', done: from, total })
    }
    return { id, total, span }
  }

  const apply = async ({ id, total, span, expectedMs }: Staged, signal: AbortSignal) => {
    const since = Date.now()
    const say = () => {
      const writing: Writing = { step: 'writing', total, elapsedMs: Date.now() - since, expectedMs }
      if (!signal.aborted) onProgress(writing)
    }
    say()
    const timer = setInterval(say, SECOND_MS)
    isWriting.current = true
    try {
      const result = await applyImport(supabase(), id, total, { signal })
      begun.current = null
      await client.invalidateQueries({ queryKey: ['imports'] })
      return { step: 'done', result, span } as const
    } catch (thrown) {
      const failure = toFailure(thrown)
      await client.invalidateQueries({ queryKey: ['imports'] })
      return { step: 'failed', failure, isUnsure: isUnsure(failure) } as const
    } finally {
      isWriting.current = false
      clearInterval(timer)
    }
  }

  const begin = (total: number, work: (signal: AbortSignal) => Promise<Sending>) => {
    letGo()
    onProgress({ step: 'staging', done: 0, total })
    run(work)
  }

  return {
    sending,
    tryOut: (target, worker, total) =>
      begin(total, async (signal) => {
        const rows = await stage(target, worker, total, signal)
        const since = Date.now()
        const trial = await tryImport(supabase(), rows.id, total, { signal, onProgress })
        staged.current = { ...rows, expectedMs: Date.now() - since }
        return { step: 'tried', trial }
      }),
    write: () => {
      const rows = staged.current
      if (sending.step === 'tried' && rows !== null) run((signal) => apply(rows, signal))
    },
    writeAtOnce: (target, worker, total) =>
      begin(total, async (signal) => {
        const rows = await stage(target, worker, total, signal)
        const since = Date.now()
        const { trial } = await tryStep(supabase(), rows.id, 0, signal)
        if (trial.counts.rejected > 0) {
          begun.current = null
          void cancelImport(supabase(), rows.id)
          return { step: 'done', result: { ...trial, id: rows.id, written: false }, span: null }
        }
        const expectedMs = ((Date.now() - since) * total) / Math.max(1, rowsOf(trial))
        return apply({ ...rows, expectedMs }, signal)
      }),
    cancel,
  }
}
