// Features as this device left them: those that wait to be sent stand among the saved ones.
import type { Area } from '@/domain/area'
import type { PlacedFeature } from '@/domain/feature'

interface PlacedDraft {
  readonly areaId: string
  readonly lng: number
  readonly lat: number
}

/** What waits, as the outbox has it. */
interface Waiting<Draft> {
  readonly featureId: string
  readonly savedAt: Date
  readonly work: { readonly draft: Draft }
}

/** Parts of a draft that are rows of other tables. */
const ELSEWHERE = new Set(['lng', 'lat', 'contact', 'keeper', 'phone', 'equipment'])

function featureOf<Row extends PlacedFeature, Draft extends PlacedDraft>(
  { featureId, savedAt, work: { draft } }: Waiting<Draft>,
  saved: Row | undefined,
  area: Area | undefined,
): Row {
  const columns = Object.entries(draft).filter(([field]) => !ELSEWHERE.has(field))
  const row = {
    createdAt: savedAt,
    deletedAt: null,
    version: '',
    photoPath: null,
    // Older versions of the app kept none.
    apartFrom: [],
    ...saved,
    ...Object.fromEntries(columns),
    id: featureId,
    areaPath: area?.path ?? saved?.areaPath ?? '',
    updatedAt: savedAt,
    lngLat: [draft.lng, draft.lat],
  }
  // A draft has every column of its row by the same name.
  return row as unknown as Row
}

/** `waiting` in the order of saving: the last save of a feature counts. */
export function withPending<Row extends PlacedFeature, Draft extends PlacedDraft>(
  rows: readonly Row[],
  waiting: readonly Waiting<Draft>[],
  areas: readonly Area[],
): readonly Row[] {
  if (waiting.length === 0) return rows
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const item of waiting) {
    const area = areas.find(({ id }) => id === item.work.draft.areaId)
    byId.set(item.featureId, featureOf<Row, Draft>(item, byId.get(item.featureId), area))
  }
  return [...byId.values()]
}
