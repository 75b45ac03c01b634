// Cameras and fire points as OpenStreetMap tags them (wiki: Tag:man_made=surveillance, Key:emergency). What stands on
// somebody's own ground is said without its owner, its name and its code.
import type { ExportRow } from './export-row'
import { collectionParts } from './geojson-file'
import { publicText } from './mask-row'

export type OsmTags = Readonly<Record<string, string>>

const PRIVATE = new Set(['household', 'business'])
const CAMERA_TYPES: Readonly<Record<string, string>> = {
  fixed: 'fixed',
  ptz: 'panning',
  dome: 'dome',
  plate_reader: 'fixed',
}

/** Null for what is not there: a camera that is only planned. */
function cameraTags(row: ExportRow): OsmTags | null {
  if (row.status === 'planned') return null
  const isPrivate = PRIVATE.has(String(row.ownership))
  return tagsOf({
    man_made: 'surveillance',
    surveillance: isPrivate ? 'outdoor' : 'public',
    'surveillance:type': row.kind === 'plate_reader' ? 'ALPR' : 'camera',
    'camera:type': CAMERA_TYPES[String(row.kind)],
    'camera:direction':
      typeof row.bearing_deg === 'number' ? Math.round(row.bearing_deg) % 360 : null,
    'camera:angle': typeof row.fov_deg === 'number' ? Math.round(row.fov_deg) : null,
    operator: isPrivate ? null : publicText(row.operator),
    ref: isPrivate ? null : row.code,
    start_date: isPrivate ? null : row.installed_on,
  })
}

const WATER: Readonly<Record<string, string>> = {
  hydrant: 'fire_hydrant',
  tank: 'water_tank',
  pond: 'fire_water_pond',
  river: 'suction_point',
  well: 'suction_point',
}

/** Null for a point that has neither water nor an extinguisher or a hose: OpenStreetMap has no tag for its tools. */
function firePointTags(row: ExportRow): OsmTags | null {
  const items = Array.isArray(row.equipment)
    ? (row.equipment as readonly { readonly item: string }[]).map(({ item }) => item)
    : []
  const hasExtinguisher = items.some((item) => item.startsWith('binh_'))
  const emergency =
    WATER[String(row.water_source)] ??
    (hasExtinguisher ? 'fire_extinguisher' : items.includes('voi_lang') ? 'fire_hose' : null)
  if (emergency === null) return null
  return tagsOf({
    emergency,
    name: publicText(row.name),
    ref: row.code,
    operational_status: row.status === 'ready' ? 'operational' : 'needs_maintenance',
    check_date: row.last_checked_on,
    ...(row.water_source === 'well' && { man_made: 'water_well' }),
  })
}

/** Tags are texts of at most 255 characters; those without a value are left out. */
const tagsOf = (values: Readonly<Record<string, unknown>>): OsmTags =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === null || value === undefined || value === ''
        ? []
        : [[key, [...String(value)].slice(0, 255).join('')]],
    ),
  )

/** Null for a row that OpenStreetMap takes no notice of. */
export const osmTags = (layerId: string, row: ExportRow): OsmTags | null =>
  layerId === 'cameras' ? cameraTags(row) : firePointTags(row)

/** A collection for an editor of OpenStreetMap, with tags alone as properties. */
export const osmParts = (
  layerId: string,
  rows: AsyncIterable<readonly ExportRow[]>,
): AsyncIterable<string> =>
  collectionParts(rows, (some) =>
    some.flatMap((row) => {
      const properties = osmTags(layerId, row)
      const geometry = { type: 'Point', coordinates: [row.lng, row.lat] }
      return properties === null ? [] : [JSON.stringify({ type: 'Feature', geometry, properties })]
    }),
  )
