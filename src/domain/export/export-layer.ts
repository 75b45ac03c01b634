// What a file of a layer has in its columns: those that the import knows, under the names that it finds them by.
import type { TFunction } from 'i18next'
import type { Language } from '@/domain/format'
import type { ImportField } from '@/domain/import/layer'
import { type ImportLayerId, importLayer } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import type { Cell, ExportLayerId, ExportRow } from './export-row'
import { choiceText, plainCell, timeText } from './export-value'
import { EXTRA_FIELDS } from './extra-fields'

export interface ExportField {
  /** As the database names it. */
  readonly column: string
  /** In the words of the language. */
  readonly header: string
  readonly cellOf: (row: ExportRow) => Cell
  /** Numbers, days or times, texts: how wide and how aligned a sheet shows it. */
  readonly isTime: boolean
  /** The values stand for words. */
  readonly isChoice: boolean
}

export interface ExportLayer {
  readonly id: ExportLayerId
  readonly shape: 'point' | 'outline'
  readonly fields: readonly ExportField[]
}

export interface Named {
  readonly types: readonly IncidentType[]
  readonly language: Language
  readonly t: TFunction
  /** Full name of an area; empty where it is not known. */
  readonly areaName: (id: string) => string
}

/** What the import reads beside the columns of the table. */
const READ_ONLY = new Set(['position', 'full_name', 'occurred_clock', 'reported_clock'])
/** Shorter than the names that the import offers; it knows these, too. */
const HEADERS: Readonly<Record<string, string>> = {
  key: 'export.column.id',
  lng: 'export.column.lng',
  lat: 'export.column.lat',
}

export function exportLayer(id: ImportLayerId, named: Named): ExportLayer {
  const { fields, shape } = importLayer(id, named.types)
  const known = Object.values(fields).filter(({ column }) => !READ_ONLY.has(column))
  return {
    id,
    shape,
    fields: [...known.map((field) => fieldOf(field, named)), ...EXTRA_FIELDS[id](named)],
  }
}

function fieldOf({ column, label, choices, isTime }: ImportField, named: Named): ExportField {
  // The id here is what the import calls the key of the source.
  const own = column === 'key' ? 'id' : column
  return {
    column: own,
    header: named.t((HEADERS[column] ?? label) as never),
    isTime: isTime === true,
    isChoice: choices !== undefined,
    cellOf: (row) => {
      const value = row[own]
      if (value === undefined || value === null) return null
      if (choices !== undefined) return choiceText(value, choices, named.language)
      return isTime ? timeText(String(value)) : plainCell(value)
    },
  }
}
