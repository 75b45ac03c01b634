// How many of the fire points or cameras of an area need somebody, of how many there are.
import { type Area, isWithin } from '@/domain/area'
import type { PlacedFeature } from '@/domain/feature'
import type { News } from '@/domain/wall-news'
import type { PartOfAll } from '@/panels/wall-figures/WallFigures'

/** Null before the rows are there. */
export function partOfAll<Row extends PlacedFeature>(
  rows: readonly Row[] | undefined,
  { path }: Pick<Area, 'path'>,
  news: News,
  needsCare: (row: Row) => boolean,
): PartOfAll | null {
  if (rows === undefined) return null
  const inside = rows.filter(({ areaPath }) => isWithin(areaPath, path))
  const part = inside.filter(needsCare)
  return { part: part.length, all: inside.length, isNew: part.some(({ id }) => news.has(id)) }
}
