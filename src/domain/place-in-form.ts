// The place in a form: area and code follow the position until somebody corrects them by hand.
import { type Area, isWithin } from './area'
import { communeOf, smallestAreaAt } from './area-at'
import { coordinate } from './draft-field'
import { proposeCode } from './feature-code'
import { isInVietnam, type LngLat } from './position'

export interface PlaceTyped {
  readonly lat: string
  readonly lng: string
  /** Null while it follows the position. */
  readonly areaId: string | null
  /** Null while the next free one is proposed. */
  readonly code: string | null
}

/** A saved feature that has a code. */
export interface Coded {
  readonly id: string
  readonly areaPath: string
  readonly code: string
  readonly name: string
}

export interface Place {
  /** Null when the two numbers are no position in Vietnam. */
  readonly lngLat: LngLat | null
  /** The smallest area around the position. */
  readonly found: Area | null
  readonly areaId: string | null
  readonly code: string
  /** Another feature of the commune with the same code. */
  readonly codeTakenBy: Coded | null
}

const degrees = coordinate('', {})

/** The position that two fields hold, null when they hold none in Vietnam. */
function typedPosition({ lat, lng }: Pick<PlaceTyped, 'lat' | 'lng'>): LngLat | null {
  const [x, y] = [degrees.safeParse(lng), degrees.safeParse(lat)]
  if (!x.success || !y.success) return null
  const lngLat: LngLat = [x.data, y.data]
  return isInVietnam(lngLat) ? lngLat : null
}

/** The position that the two would be if they were exchanged; null where they are right, or wrong both ways. */
export const swappedPosition = ({ lat, lng }: Pick<PlaceTyped, 'lat' | 'lng'>): LngLat | null =>
  typedPosition({ lat, lng }) === null ? typedPosition({ lat: lng, lng: lat }) : null

/** A saved place put into the fields: an area that is the one around the position goes on following it. */
export function followPlace<Typed extends PlaceTyped>(areas: readonly Area[], typed: Typed): Typed {
  const lngLat = typedPosition(typed)
  const found = lngLat && smallestAreaAt(areas, lngLat)
  return found !== null && found.id === typed.areaId ? { ...typed, areaId: null } : typed
}

/** What the fields of the place come to. `prefix` begins the code of a commune without any. */
export function placeOf(
  typed: PlaceTyped,
  areas: readonly Area[],
  features: readonly Coded[],
  { id, prefix }: { readonly id: string; readonly prefix: string },
): Place {
  const lngLat = typedPosition(typed)
  const found = lngLat && smallestAreaAt(areas, lngLat)
  const isSmall = found?.level === 'hamlet' || found?.level === 'commune'
  const areaId = typed.areaId ?? (isSmall ? found.id : null)
  const area = areas.find((one) => one.id === areaId)
  const commune = area && communeOf(areas, area)
  const neighbours = commune
    ? features.filter((other) => other.id !== id && isWithin(other.areaPath, commune.path))
    : []
  const proposed = commune
    ? proposeCode(
        prefix,
        neighbours.map((other) => other.code),
      )
    : ''
  const code = typed.code ?? proposed
  const codeTakenBy = neighbours.find((other) => other.code === code.trim()) ?? null
  return { lngLat, found: isSmall ? found : null, areaId, code, codeTakenBy }
}
