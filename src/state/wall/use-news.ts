// What came since a wall stands: told by the feed, marked for two minutes; serious incidents are told of for longer.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type IncidentChanges, onIncidentChanges } from '@/data/incident-changes'
import { toIncident } from '@/data/incident-row'
import { serverNow } from '@/data/server-clock'
import { isWithin } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import { entryOf } from '@/domain/incident'
import {
  ALARM_WITHIN_MS,
  type Alert,
  changedRows,
  type IncidentNews,
  isSerious,
  type News,
  withAlerts,
  withNews,
} from '@/domain/wall-news'
import { useSteadyTick } from './use-steady-tick'

export interface WallNews {
  /** Ids of incidents, cameras and fire points. */
  readonly marked: News
  /** The newest first. */
  readonly serious: readonly Alert[]
}

interface Watched {
  /** Of the wall: what happens elsewhere is not told of, though its account may see it. */
  readonly areaPath: string
  readonly cameras: readonly Camera[] | undefined
  readonly firePoints: readonly FirePoint[] | undefined
}

const NOTHING: WallNews = { marked: new Map(), serious: [] }
/** Between the server's clock and that of its database. */
const SLACK_MS = 60_000
const NO_NEWS: IncidentNews = { entries: [], removed: [], isAlarm: () => false }

export function useNews({ areaPath, cameras, firePoints }: Watched): WallNews {
  const [news, setNews] = useState<WallNews>(NOTHING)
  const startedAt = useRef<number>(undefined)
  startedAt.current ??= serverNow().getTime()
  /** Numbers of those told of already: each once, also when it is written again later. */
  const known = useRef(new Set<number>())
  const alarmed = useRef(new Set<number>())

  const mark = (ids: readonly string[], incidents: IncidentNews = NO_NEWS) => {
    const at = performance.now()
    setNews((last) => {
      const marked = withNews(last.marked, ids, at)
      const serious = withAlerts(last.serious, incidents, at)
      return marked === last.marked && serious === last.serious ? last : { marked, serious }
    })
  }
  useSteadyTick(() => mark([]))

  const tell = useEffectEvent(({ rows, removed }: IncidentChanges) => {
    const begun = (startedAt.current ?? 0) - SLACK_MS
    const all = rows.map(toIncident)
    const here = all.filter((incident) => isWithin(incident.areaPath, areaPath))
    const elsewhere = all.filter((incident) => !here.includes(incident))
    const came = here.filter(({ createdAt }) => createdAt.getTime() >= begun)
    const fresh = came.filter(({ number }) => !known.current.has(number))
    for (const { number } of fresh) known.current.add(number)
    const since = serverNow().getTime() - ALARM_WITHIN_MS
    const alarms = came
      .map(entryOf)
      .filter(
        (entry) =>
          isSerious(entry) &&
          entry.occurredAt.getTime() >= since &&
          !alarmed.current.has(entry.number),
      )
    for (const { number } of alarms) alarmed.current.add(number)
    const numbers = new Set(alarms.map(({ number }) => number))
    mark(
      fresh.map(({ number }) => String(number)),
      {
        entries: here.map(entryOf),
        removed: [...removed, ...elsewhere.map(({ number }) => number)],
        isAlarm: ({ number }) => numbers.has(number),
      },
    )
  })
  useEffect(() => onIncidentChanges((changes) => tell(changes)), [])

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
