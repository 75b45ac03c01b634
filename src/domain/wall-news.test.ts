import { describe, expect, it } from 'vitest'
import { changedRows, hasRisen, isSerious, NEW_MS, withNews } from './wall-news'

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
