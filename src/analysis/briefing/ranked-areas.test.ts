import { describe, expect, it } from 'vitest'
import { BRIEFING_SPANS, type BriefingArea, type SpanCounts } from '@/domain/briefing'
import { newAreas, rankAreas } from './ranked-areas'

const area = (areaId: string, now: number, before = 0): BriefingArea => ({
  ...{ areaId, kind: 'thôn', name: areaId, households: null },
  counts: {
    ...(Object.fromEntries(BRIEFING_SPANS.map((span) => [span, 0])) as unknown as SpanCounts),
    ...{ now, before },
  },
})
const many = (count: number) => Array.from({ length: count }, (_, at) => area(`hamlet ${at}`, at))
const ids = (areas: readonly BriefingArea[]) => areas.map(({ areaId }) => areaId)

describe('the areas of a briefing', () => {
  it('always say how many incidents lie in none of them, however many areas there are', () => {
    const { shown, inNone, rest } = rankAreas([...many(60), area('own', 1)], 'own', 28)
    expect(inNone?.areaId).toBe('own')
    expect(shown).toHaveLength(26)
    expect(rest).toHaveLength(34)
    expect(ids(rest)).not.toContain('own')
  })

  it('leave out that row where there is nothing in it', () => {
    const { shown, inNone, rest } = rankAreas([...many(28), area('own', 0)], 'own', 28)
    expect([shown.length, inNone, rest.length]).toEqual([28, null, 0])
    expect(rankAreas([area('own', 0, 2)], 'own', 28).inNone?.areaId).toBe('own')
  })

  it('begin with those that have most, then by name', () => {
    const { shown } = rankAreas([area('b', 1), area('a', 1), area('c', 7)], 'own', 28)
    expect(ids(shown)).toEqual(['c', 'a', 'b'])
  })

  it('tell where something happened that had nothing in the period before', () => {
    const areas = [area('old', 5, 1), area('calm', 0), area('new', 1), area('newest', 3)]
    const own = area('own', 2)
    const of = (before: readonly [number, number] | null) =>
      ids(newAreas({ areas: [...areas, own], spans: { before } } as never, 'own'))
    expect(of([0, 30])).toEqual(['newest', 'new'])
    expect(of(null)).toEqual([])
  })
})
