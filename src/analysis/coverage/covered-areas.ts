// The areas that coverage is told of: the hamlets of what is looked at, or that itself where it has none.
import { type Area, fullNameOf, isWithin, livingAreas, type Outline } from '@/domain/area'

export type OutlinedArea = Area & { readonly outline: Outline }

export const coveredAreas = (area: Area, areas: readonly Area[]): readonly Area[] => {
  const hamlets = livingAreas(areas).filter(
    ({ level, path }) => level === 'hamlet' && isWithin(path, area.path),
  )
  return hamlets.length > 0 ? hamlets : [area]
}

export const isOutlined = (area: Area): area is OutlinedArea => area.outline !== null

/** `Thôn Giã Trung`, and `Thôn Giã Trung, Xã Tề Lỗ` where more than one commune is looked at. */
export const namesIn =
  ({ level }: Pick<Area, 'level'>, areasById: ReadonlyMap<string, Area>) =>
  (area: Area): string => {
    const isBroad = level === 'country' || level === 'province'
    const parent = isBroad && area.level === 'hamlet' && areasById.get(area.parentId ?? '')
    return [area, ...(parent ? [parent] : [])].map(fullNameOf).join(', ')
  }

/** Which of the areas each path lies in: its place in them, -1 for none. Areas do not lie inside one another. */
export function placeIn(areas: readonly Pick<Area, 'path'>[]): (path: string) => number {
  const byPath = new Map(areas.map(({ path }, index) => [path, index]))
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const index = byPath.get(path.slice(0, end))
      if (index !== undefined) return index
    }
    return -1
  }
}
