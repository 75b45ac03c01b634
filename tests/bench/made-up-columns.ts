// Incidents of the made-up province as columns: half of them at hot spots, most others in hamlets, 5% without a
// place, a fifth still open; to the minute, as they are entered.
import { INCIDENT_STATUSES } from '@/domain/incident'
import { emptyColumns, type IncidentColumns, NO_PLACE } from '@/domain/incident-columns'
import { randomFrom } from '../database/random'
import { HAMLETS, madeUpProvince, normalFrom, pickerOf } from './made-up-province'

/** Three years that end with 2025, days since 1970-01-01. */
export const FIRST_DAY = 19_358
export const DAYS = 1096
export const TYPES = 40

const WITHOUT_PLACE = 0.05
const AT_SPOT = 0.55

/** Number of the commune of an area: areas are numbered commune after commune, from 1. */
export const communeOf = (area: number): number => Math.floor((area - 1) / HAMLETS)

export function madeUpColumns(length: number, seed = 11): IncidentColumns {
  const random = randomFrom(seed)
  const communes = madeUpProvince()
  const pickCommune = pickerOf(communes.map(({ weight }) => weight))
  const pickHamlet = pickerOf((communes[0]?.hamlets ?? []).map(({ weight }) => weight))
  const pickSpot = pickerOf((communes[0]?.spots ?? []).map(({ weight }) => weight))
  const pickType = pickerOf(Array.from({ length: TYPES }, (_, rank) => 1 / (1 + (rank % 10))))
  const pickHour = pickerOf(
    Array.from({ length: 24 }, (_, hour) => 1.4 + Math.sin(((hour - 13) * Math.PI) / 12)),
  )
  const columns = emptyColumns(length)
  for (let row = 0; row < length; row++) {
    const commune = pickCommune(random())
    const hamlet = pickHamlet(random())
    const share = random()
    const isAtSpot = share < AT_SPOT
    const { spots, hamlets } = communes[commune] ?? { spots: [], hamlets: [] }
    const place = isAtSpot ? spots[pickSpot(random())] : hamlets[hamlet]
    const spread = isAtSpot ? 0.0013 : 0.006
    const isPlaced = share < 1 - WITHOUT_PLACE
    columns.number[row] = row + 1
    // In order of time, day for day, as they are reported.
    const day = FIRST_DAY + Math.floor(Math.sqrt(row / length) * DAYS)
    const minute = pickHour(random()) * 60 - 7 * 60 + Math.floor(random() * 60)
    columns.second[row] = day * 86_400 + minute * 60
    const lng = (place?.lng ?? 0) + normalFrom(random) * spread
    const lat = (place?.lat ?? 0) + normalFrom(random) * spread
    columns.lng[row] = isPlaced ? Math.round(lng * 100_000) : NO_PLACE
    columns.lat[row] = isPlaced ? Math.round(lat * 100_000) : NO_PLACE
    columns.area[row] = commune * HAMLETS + hamlet + 1
    columns.type[row] = pickType(random()) + 1
    columns.severity[row] = 1 + Math.floor(4 * random() ** 3)
    const isOpen = random() < 0.2
    columns.status[row] = INCIDENT_STATUSES.indexOf(isOpen ? 'dang_xac_minh' : 'dong')
    columns.days[row] = isOpen ? 255 : Math.min(254, Math.floor(-12 * Math.log(1 - random())))
  }
  return columns
}
