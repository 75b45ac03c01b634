import { describe, expect, it } from 'vitest'
import { BRIEFING_SPANS, type BriefingFigures, type SpanCounts } from '@/domain/briefing'
import type { CommunityFigures } from '@/domain/community/community-figures'
import { lateFigures } from './late-figures'

const counts = (now: number): SpanCounts =>
  Object.fromEntries(BRIEFING_SPANS.map((span) => [span, now])) as unknown as SpanCounts

const figures = (
  types: Readonly<Record<string, number>>,
  more: Partial<BriefingFigures> = {},
): BriefingFigures =>
  ({
    spans: {},
    types: Object.entries(types).map(([typeId, now]) => ({ typeId, counts: counts(now) })),
    ...{ deaths: counts(0), injuries: counts(0), damageVnd: counts(0), cleared: counts(0) },
    ...{ withoutPosition: 0, community: null },
    ...more,
  }) as unknown as BriefingFigures

const movement = (meetings: number, registered: number, succeeded: number) =>
  ({
    meetings: { meetings, attendances: 30 * meetings },
    registrations: [
      { subject: 'school', registered: 2 },
      { subject: 'household', registered },
    ],
    mediations: { received: 4, succeeded },
    commendations: { collectives: 1, individuals: 2 },
  }) as unknown as CommunityFigures

describe('figures that came after closing', () => {
  it('tell what is counted now beside what was reported', () => {
    const frozen = figures({ 'crime.trom_cap': 5, 'fire.nha_dan': 1 })
    const live = figures({ 'crime.trom_cap': 6, 'rescue.khac': 1 })
    expect(lateFigures(frozen, live)).toEqual([
      { id: 'total', frozen: 6, now: 7 },
      { id: 'crime', frozen: 5, now: 6 },
      { id: 'fire', frozen: 1, now: 0 },
      { id: 'rescue', frozen: 0, now: 1 },
    ])
    expect(lateFigures(frozen, frozen)).toEqual([])
  })

  it('say a death that was learned of later, though no incident was added', () => {
    const of = { 'traffic.tai_nan': 3 }
    const late = figures(of, {
      ...{ deaths: counts(1), damageVnd: counts(9_000_000), cleared: counts(2) },
      withoutPosition: 1,
    })
    expect(lateFigures(figures(of), late)).toEqual([
      { id: 'cleared', frozen: 0, now: 2 },
      { id: 'deaths', frozen: 0, now: 1 },
      { id: 'damageVnd', frozen: 0, now: 9_000_000 },
      { id: 'withoutPosition', frozen: 0, now: 1 },
    ])
  })

  it('say a meeting and a mediation that were written down later', () => {
    const before = figures({}, { community: movement(2, 300, 1) })
    const late = figures({}, { community: movement(3, 310, 2) })
    expect(lateFigures(before, late)).toEqual([
      { id: 'meetings', frozen: 2, now: 3 },
      { id: 'attendances', frozen: 60, now: 90 },
      { id: 'registeredHouseholds', frozen: 300, now: 310 },
      { id: 'mediationsSucceeded', frozen: 1, now: 2 },
    ])
  })

  it('say nothing of a movement that was not counted when they were closed', () => {
    expect(lateFigures(figures({}), figures({}, { community: movement(3, 310, 2) }))).toEqual([])
  })
})
