import { describe, expect, it } from 'vitest'
import type { IncidentEntry } from './incident'
import {
  ALERT_MS,
  changedRows,
  hasRisen,
  isSerious,
  NEW_MS,
  withAlerts,
  withNews,
} from './wall-news'

describe('what is new on a wall', () => {
  it('bears its mark for two minutes', () => {
    const news = withNews(new Map(), ['a'], 1000)
    expect(withNews(news, [], 1000 + NEW_MS - 1)).toBe(news)
    expect(withNews(news, [], 1000 + NEW_MS).size).toBe(0)
  })

  it('bears it anew when it changes again', () => {
    const news = withNews(withNews(new Map(), ['a', 'b'], 0), ['a'], 100_000)
    expect([...withNews(news, [], NEW_MS).keys()]).toEqual(['a'])
  })

  it('is what the feed put in another place, and nothing else', () => {
    const [one, two] = [{ id: '1' }, { id: '2' }]
    const changed = { id: '2' }
    expect(changedRows([one, two], [one, changed])).toEqual([changed])
    expect(changedRows([one], [one, two])).toEqual([two])
    expect(changedRows([one, two], [one])).toEqual([])
  })
})

describe('what puts a frame around a wall', () => {
  it('is a very or extremely serious incident', () => {
    expect(([1, 2, 3, 4] as const).map((severity) => isSerious({ severity }))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('is a rise that was none before, not one that was there at the start', () => {
    expect(hasRisen(undefined, 'rise')).toBe(false)
    expect(hasRisen('no_change', 'rise')).toBe(true)
    expect(hasRisen('rise', 'rise')).toBe(false)
    expect(hasRisen('fall', 'no_change')).toBe(false)
  })
})

describe('a serious incident that is told of', () => {
  const fire = (number: number, severity: 1 | 2 | 3 | 4 = 4) =>
    ({ number, severity, typeId: 'fire.nha_dan' }) as IncidentEntry
  const said = (entries: readonly IncidentEntry[], removed: readonly number[] = []) => ({
    entries,
    removed,
    isAlarm: () => true,
  })
  const first = withAlerts([], said([fire(1)]), 0)

  it('is told of once, the newest first, and for a quarter of an hour', () => {
    const both = withAlerts(first, said([fire(1), fire(2)]), 1000)
    expect(both.map(({ entry }) => entry.number)).toEqual([2, 1])
    expect(withAlerts(both, said([]), 2000)).toBe(both)
    expect(withAlerts(both, said([]), ALERT_MS).map(({ entry }) => entry.number)).toEqual([2])
    expect(withAlerts([], { ...said([fire(3)]), isAlarm: () => false }, 0)).toEqual([])
  })

  it('is told of as it is now, and not when it is gone or not serious any more', () => {
    const mended = { ...fire(1), typeId: 'fire.khac' }
    expect(withAlerts(first, said([mended]), 1000)).toEqual([{ entry: mended, at: 0 }])
    expect(withAlerts(first, said([fire(1, 1)]), 1000)).toEqual([])
    expect(withAlerts(first, said([], [1]), 1000)).toEqual([])
    // The feed may bring one back that it names as gone.
    expect(withAlerts(first, said([fire(1)], [1]), 1000)).toHaveLength(1)
  })
})
