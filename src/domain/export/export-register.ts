// What a file of a register has in its columns: those of its form, in the words of its list.
import { registerOf } from '@/domain/registers/all-registers'
import type { RegisterField, RegisterId, RegisterValues } from '@/domain/registers/register'
import { columnName, valueInWords } from '@/domain/registers/register-words'
import type { ExportField, ExportLayer, Named } from './export-layer'
import type { Cell, ExportRow } from './export-row'
import { plainCell, timeText } from './export-value'
import { areaField, extra } from './extra-fields'

export const exportRegister = (id: RegisterId, named: Named): ExportLayer => ({
  id,
  shape: 'point',
  fields: [
    extra('id', named.t('export.column.id'), (row) => plainCell(row.id)),
    ...registerOf(id).fields.map((field) => fieldOf(id, field, named)),
    areaField(named),
  ],
})

const SAID_IN_WORDS: readonly RegisterField['kind'][] = [
  'choice',
  'numbered',
  'yes_no',
  'partial_day',
]

function fieldOf(id: RegisterId, field: RegisterField, named: Named): ExportField {
  const { column, kind } = field
  return {
    column,
    header: columnName(id, column, named.t),
    isTime: kind === 'day',
    isChoice: SAID_IN_WORDS.includes(kind),
    cellOf: (row) => cellOf(id, field, row, named),
  }
}

function cellOf(
  id: RegisterId,
  field: RegisterField,
  row: ExportRow,
  { language, t }: Named,
): Cell {
  const value = row[field.column]
  if (value === undefined || value === null) return null
  // The database says the name beside the id.
  if (field.kind === 'of') return plainCell(row.group_name)
  if (field.kind === 'day') return timeText(String(value))
  if (!SAID_IN_WORDS.includes(field.kind)) return plainCell(value)
  return valueInWords(id, field, row as RegisterValues, { language, nameOf: () => '', t })
}
