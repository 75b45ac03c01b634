// The areas of a briefing as a slide lists them: those with most first, as many as there is room for.
import type { BriefingArea, BriefingFigures } from '@/domain/briefing'

export interface RankedAreas {
  readonly shown: readonly BriefingArea[]
  /** Incidents that lie in none of them; null where there are none. */
  readonly inNone: BriefingArea | null
  /** Those that there is no room for. */
  readonly rest: readonly BriefingArea[]
}

/** Those below with incidents and none in the period before, the most first; none where there was no period before. */
export const newAreas = (
  { areas, spans }: Pick<BriefingFigures, 'areas' | 'spans'>,
  ownId: string,
): readonly BriefingArea[] =>
  spans.before === null
    ? []
    : areas
        .filter(
          ({ areaId, counts: { now, before } }) => areaId !== ownId && now > 0 && before === 0,
        )
        .toSorted((a, b) => b.counts.now - a.counts.now || a.name.localeCompare(b.name, 'vi'))

/**
 * @param ownId of the area that the briefing is of: its row is what lies in none of those below
 * @param most rows there is room for, `inNone` among them
 */
export function rankAreas(
  areas: readonly BriefingArea[],
  ownId: string,
  most: number,
): RankedAreas {
  const own = areas.find(({ areaId }) => areaId === ownId)
  const inNone = own && own.counts.now + own.counts.before > 0 ? own : null
  const ranked = areas
    .filter((row) => row !== own)
    .toSorted((a, b) => b.counts.now - a.counts.now || a.name.localeCompare(b.name, 'vi'))
  const room = most - (inNone ? 1 : 0)
  // The line that counts the others takes the room of one.
  const shown = ranked.slice(0, ranked.length > room ? room - 1 : room)
  return { shown, inNone, rest: ranked.slice(shown.length) }
}
