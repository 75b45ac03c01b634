// An insert of a camera with a place in its area, for tests that write many.
import { randomUUID } from 'node:crypto'
import { AREAS } from './seeded'

/** Positions inside the hamlets of the seed. */
const PLACES: Record<string, string> = {
  [AREAS.leDo]: '106.21, 21.12',
  [AREAS.ben]: '106.23, 21.12',
  [AREAS.dinh]: '106.25, 21.12',
  [AREAS.giaBang]: '105.51, 21.22',
}

export function newCamera(
  name: string,
  areaId: string = AREAS.leDo,
  id: string = randomUUID(),
): string {
  return `insert into public.cameras (id, area_id, code, name, lng, lat, kind, ownership, status)
    values ('${id}', '${areaId}', 'C', '${name}', ${PLACES[areaId]}, 'fixed', 'commune', 'working')`
}

/** Sets area and place together. */
export const moveTo = (areaId: string): string =>
  `update public.cameras set area_id = '${areaId}', (lng, lat) = (${PLACES[areaId]})`
