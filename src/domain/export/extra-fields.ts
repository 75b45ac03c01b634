// Columns that people want to read in a file, though the import takes no notice of them.
import type { ImportLayerId } from '@/domain/import/layers'
import type { ExportField, Named } from './export-layer'
import type { Cell, ExportRow } from './export-row'
import { plainCell } from './export-value'

export const extra = (
  column: string,
  header: string,
  cellOf: (row: ExportRow) => Cell,
  isChoice = false,
): ExportField => ({ column, header, cellOf, isTime: false, isChoice })

export const areaField = ({ t, areaName }: Named): ExportField =>
  extra('area', t('export.column.area'), (row) => areaName(String(row.area_id)) || null)

interface Item {
  readonly item: string
  readonly quantity: number
}

/** `Bình bột ABC: 2; Búa: 1`. */
const equipmentField = ({ t }: Named): ExportField =>
  extra(
    'equipment',
    t('export.column.equipment'),
    ({ equipment }) =>
      Array.isArray(equipment)
        ? (equipment as readonly Item[])
            .map(({ item, quantity }) => `${t(`fire-point.item.${item}` as never)}: ${quantity}`)
            .join('; ')
        : null,
    true,
  )

export const EXTRA_FIELDS: Readonly<Record<ImportLayerId, (named: Named) => ExportField[]>> = {
  areas: ({ t }) => [
    extra(
      'level',
      t('export.column.level'),
      ({ level }) => t(`area.level_${String(level)}` as never),
      true,
    ),
  ],
  cameras: (named) => [areaField(named)],
  fire_points: (named) => [equipmentField(named), areaField(named)],
  incidents: (named) => [
    extra('number', named.t('export.column.number'), ({ number }) => plainCell(number)),
    areaField(named),
  ],
}
