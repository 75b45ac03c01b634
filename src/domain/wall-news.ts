// What is new on a wall and says so for a while, and what is worth a frame around the picture.
import type { JudgedChange } from './change-words'
import type { IncidentEntry, Severity } from './incident'

/** How long what is new bears a mark. */
export const NEW_MS = 2 * 60_000
/** How long a serious incident is told of: somebody may have left the room. */
export const ALERT_MS = 15 * 60_000

/** What happened earlier and is entered only now is no alarm: a list that was imported, the papers of last week. */
export const ALARM_WITHIN_MS = 24 * 3_600_000

/** When each thing came, on a clock that only goes forward. */
export type News = ReadonlyMap<string, number>

/** With what came now, without what came too long ago; the same map where nothing changes. */
export function withNews(
  news: News,
  came: Iterable<string>,
  now: number,
  keptMs: number = NEW_MS,
): News {
  const fresh = [...came]
  const kept = [...news].filter(([, at]) => now - at < keptMs)
  if (fresh.length === 0 && kept.length === news.size) return news
  return new Map([...kept, ...fresh.map((id) => [id, now] as const)])
}

/** Rows that are there now and were not, or were another object: the feed replaces only what changed. */
export function changedRows<Row extends { readonly id: string }>(
  before: readonly Row[],
  now: readonly Row[],
): readonly Row[] {
  if (before === now) return []
  const known = new Map(before.map((row) => [row.id, row]))
  return now.filter((row) => known.get(row.id) !== row)
}

/** "Very serious" and "extremely serious". */
export const isSerious = ({ severity }: { readonly severity: Severity }): boolean => severity >= 3

/** A new incident that is told of by itself. */
export interface Alert {
  readonly entry: IncidentEntry
  /** When the wall heard of it, on a clock that only goes forward. */
  readonly at: number
}

/** What the feed says of incidents of the area of a wall. */
export interface IncidentNews {
  /** As they are now. */
  readonly entries: readonly IncidentEntry[]
  /** Numbers of those that are gone. */
  readonly removed: readonly number[]
  /** Whether this one may be told of: it came while the wall stood, and happened lately. */
  readonly isAlarm: (entry: IncidentEntry) => boolean
}

/**
 * The newest first; as they are now, without those that are gone, not serious any more, or told of for long enough.
 * The same array where nothing changes.
 */
export function withAlerts(
  alerts: readonly Alert[],
  { entries, removed, isAlarm }: IncidentNews,
  now: number,
): readonly Alert[] {
  const changed = new Map(entries.map((entry) => [entry.number, entry]))
  const gone = new Set(removed.filter((number) => !changed.has(number)))
  const kept = alerts.flatMap((alert) => {
    const entry = changed.get(alert.entry.number) ?? alert.entry
    const isOver = gone.has(entry.number) || !isSerious(entry) || now - alert.at >= ALERT_MS
    if (isOver) return []
    return entry === alert.entry ? alert : { ...alert, entry }
  })
  const told = new Set(alerts.map(({ entry }) => entry.number))
  const fresh = entries
    .filter((entry) => isSerious(entry) && !told.has(entry.number) && isAlarm(entry))
    .map((entry) => ({ entry, at: now }))
  const next = [...fresh, ...kept]
  const isSame = next.length === alerts.length && next.every((alert, n) => alert === alerts[n])
  return isSame ? alerts : next
}

type Verdict = JudgedChange['verdict']

/** A rise that was not one before; what is there when the wall starts is not news. */
export const hasRisen = (before: Verdict | undefined, now: Verdict | undefined): boolean =>
  before !== undefined && now === 'rise' && before !== 'rise'
