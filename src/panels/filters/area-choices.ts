// Which areas are offered before one types: those above, this one with its neighbours, those below; ended ones last.
import { ancestorsOf, byName, childrenOf } from '@/analysis/area-tree'
import type { Area } from '@/domain/area'

export interface AreaChoice {
  readonly area: Area
  /** How far it is indented. */
  readonly depth: number
}

/** As a tree opened at `area`; where nothing lies below it, its neighbours are there instead. */
export function areaChoices(area: Area, areas: readonly Area[]): AreaChoice[] {
  const above = ancestorsOf(area, areas).map((ancestor, depth) => ({ area: ancestor, depth }))
  const depth = above.length
  const ended = areas.filter(({ parentId, endedOn }) => parentId === area.id && endedOn)
  const below = [...childrenOf(area, areas), ...ended.sort(byName)]
  const level =
    below.length > 0
      ? [area]
      : areas
          .filter(
            ({ parentId, id, endedOn }) =>
              id === area.id || (parentId === area.parentId && !endedOn),
          )
          .sort(byName)
  return [
    ...above,
    ...level.map((one) => ({ area: one, depth })),
    ...below.map((one) => ({ area: one, depth: depth + 1 })),
  ]
}
