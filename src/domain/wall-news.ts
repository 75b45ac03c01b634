// What is new on a wall and says so for a while, and what is worth a frame around the picture.
import type { JudgedChange } from './change-words'
import type { Severity } from './incident'

/** How long what is new bears a mark. */
export const NEW_MS = 2 * 60_000
/** How long a serious incident is told of: somebody may have left the room. */
export const ALERT_MS = 15 * 60_000

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

type Verdict = JudgedChange['verdict']

/** A rise that was not one before; what is there when the wall starts is not news. */
export const hasRisen = (before: Verdict | undefined, now: Verdict | undefined): boolean =>
  before !== undefined && now === 'rise' && before !== 'rise'
