// Longitude and latitude of a table in metres of VN-2000, as land papers write them: X is the northing.
import type { TFunction } from 'i18next'
import { fromWgs84 } from '@/domain/vn2000'
import type { Vn2000Zone } from '@/domain/vn2000-zones'
import type { ExportField } from './export-layer'
import type { Cell, ExportRow } from './export-row'

/** The fields with places in a zone; millimetres are kept. */
export const inZone = (
  fields: readonly ExportField[],
  zone: Vn2000Zone,
  t: TFunction,
): ExportField[] =>
  fields.map((field) => {
    if (field.column !== 'lng' && field.column !== 'lat') return field
    const isNorthing = field.column === 'lng'
    return {
      ...field,
      column: isNorthing ? 'northing' : 'easting',
      header: `${t(isNorthing ? 'export.column.northing' : 'export.column.easting')} (VN-2000 ${zone.name}, m)`,
      cellOf: (row) => metres(row, zone, isNorthing),
    }
  })

function metres({ lng, lat }: ExportRow, zone: Vn2000Zone, isNorthing: boolean): Cell {
  if (typeof lng !== 'number' || typeof lat !== 'number') return null
  const { northingM, eastingM } = fromWgs84([lng, lat], zone)
  return Math.round((isNorthing ? northingM : eastingM) * 1000) / 1000
}
