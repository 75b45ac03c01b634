// What came since a wall stands: told by the feed, marked for two minutes; serious incidents are told of for longer.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { onIncidentChanges } from '@/data/incident-changes'
import { type IncidentRow, toIncident } from '@/data/incident-row'
import { serverNow } from '@/data/server-clock'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import { entryOf, type IncidentEntry } from '@/domain/incident'
import { ALERT_MS, changedRows, isSerious, type News, withNews } from '@/domain/wall-news'
import { useSteadyTick } from './use-steady-tick'

/** A new incident that is told of by itself. */
export interface Alert {
  readonly entry: IncidentEntry
  /** When the wall heard of it, on a clock that only goes forward. */
  readonly at: number
}

export interface WallNews {
  /** Ids of incidents, cameras and fire points. */
  readonly marked: News
  /** The newest first. */
  readonly serious: readonly Alert[]
}

interface Watched {
  readonly cameras: readonly Camera[] | undefined
  readonly firePoints: readonly FirePoint[] | undefined
}

const NOTHING: WallNews = { marked: new Map(), serious: [] }
/** Between the server's clock and that of its database. */
const SLACK_MS = 60_000

export function useNews({ cameras, firePoints }: Watched): WallNews {
  const [news, setNews] = useState<WallNews>(NOTHING)
  const startedAt = useRef<number>(undefined)
  startedAt.current ??= serverNow().getTime()
  const known = useRef(new Set<string>())

  const mark = (ids: readonly string[], serious: readonly IncidentEntry[] = []) => {
    const at = performance.now()
    setNews((last) => {
      const marked = withNews(last.marked, ids, at)
      const kept = last.serious.filter((alert) => at - alert.at < ALERT_MS)
      const isSame = serious.length === 0 && kept.length === last.serious.length
      if (isSame && marked === last.marked) return last
      const fresh = serious.map((entry) => ({ entry, at }))
      return { marked, serious: isSame ? last.serious : [...fresh, ...kept] }
    })
  }
  useSteadyTick(() => mark([]))

  const tell = useEffectEvent((rows: readonly IncidentRow[]) => {
    const entries = rows
      .map(toIncident)
      .filter(({ createdAt }) => createdAt.getTime() >= (startedAt.current ?? 0) - SLACK_MS)
      .map(entryOf)
      .filter(({ id }) => !known.current.has(id))
    for (const { id } of entries) known.current.add(id)
    if (entries.length > 0)
      mark(
        entries.map(({ id }) => id),
        entries.filter(isSerious),
      )
  })
  useEffect(() => onIncidentChanges(({ rows }) => tell(rows)), [])

  useChanges(cameras, mark)
  useChanges(firePoints, mark)
  return news
}

/** What is there at first is not news. */
function useChanges<Row extends { readonly id: string }>(
  rows: readonly Row[] | undefined,
  mark: (ids: readonly string[]) => void,
): void {
  const before = useRef<readonly Row[]>(undefined)
  const told = useEffectEvent(mark)
  useEffect(() => {
    if (rows === undefined) return
    const changed = before.current ? changedRows(before.current, rows) : []
    before.current = rows
    if (changed.length > 0) told(changed.map(({ id }) => id))
  }, [rows])
}
