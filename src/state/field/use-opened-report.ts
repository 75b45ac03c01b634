// What the report form begins with: what was left in it, what waits to be sent, or nothing.
import { useEffect, useState } from 'react'
import { drafts } from '@/data/outbox/outbox'
import type { Entry } from '@/data/outbox/work'
import { clockAheadMs, phoneNow } from '@/data/server-clock'
import { keptReport, newReport, type ReportStart, waitingReport } from './report-start'

export type OpenedReport =
  | { readonly status: 'loading' }
  /** It was sent meanwhile, or given up. */
  | { readonly status: 'unknown' }
  | {
      readonly status: 'open'
      readonly start: ReportStart
      readonly isRestored: boolean
      /** What waits already and is mended by saving; null for a new one. */
      readonly mends: Entry<'incident'> | null
    }

/** What the draft of the form is kept under; `id` is the incident to mend, null for a new one. */
export const reportForm = (id: string | null): string =>
  id === null ? 'incident' : `incident:${id}`

export const beginReport = (): ReportStart => newReport(phoneNow(), clockAheadMs() ?? 0)

/** Looked at once; what changes meanwhile is met when it is saved. */
export function useOpenedReport(
  id: string | null,
  userId: string,
  entries: readonly Entry[],
): OpenedReport {
  const [left, setLeft] = useState<{ readonly kept: ReportStart | null } | null>(null)
  const [opened, setOpened] = useState<OpenedReport | null>(null)
  useEffect(() => {
    let isHere = true
    drafts
      .draftOf(userId, reportForm(id))
      // A store that cannot be read has kept nothing.
      .catch(() => null)
      .then((kept) => {
        if (isHere) setLeft({ kept: keptReport(kept) })
      })
    return () => {
      isHere = false
    }
  }, [userId, id])

  if (opened) return opened
  if (left === null) return { status: 'loading' }
  const mends =
    entries.find(
      (entry): entry is Entry<'incident'> =>
        entry.kind === 'incident' &&
        entry.featureId === id &&
        (entry.state === 'waiting' || entry.state === 'parked'),
    ) ?? null
  if (id !== null && mends === null) return { status: 'unknown' }
  const start = left.kept ?? (mends ? waitingReport(mends, phoneNow()) : beginReport())
  const found: OpenedReport = { status: 'open', start, isRestored: left.kept !== null, mends }
  setOpened(found)
  return found
}
