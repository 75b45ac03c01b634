// What an import changes in rows that are known, and what it mends in outlines, row by row.
import { useTranslation } from 'react-i18next'
import type { ImportTrial } from '@/data/import-answer'
import { auditValueInWords, columnInWords } from '@/domain/audit-words'
import { formatNumber } from '@/domain/format'
import type { ImportLayerId } from '@/domain/import/layers'
import type { IncidentType } from '@/domain/incident'
import { typeName } from '@/domain/incident-types'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'

interface SendChangesProps {
  readonly layer: ImportLayerId
  readonly types: readonly IncidentType[]
  readonly trial: ImportTrial
}

const MOST = 100

export function SendChanges({ layer, types, trial }: SendChangesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { changes, mended } = trial
  if (changes.length === 0 && mended.length === 0) return null
  const typeNameOf = (id: string) => {
    const type = types.find((one) => one.id === id)
    return type ? typeName(type, language) : null
  }
  const context = { language, t, areaName: () => null, typeName: typeNameOf }
  const words = (column: string, value: unknown) =>
    auditValueInWords(layer, column, value, context) || t('import.nothing')
  return (
    <details>
      <summary>
        {t('import.see_changes', {
          number: formatNumber(Math.min(MOST, changes.length) + mended.length, language),
        })}
      </summary>
      <ul className={classes.problems}>
        {changes.slice(0, MOST).map(({ row, column, before, after }) => (
          <li key={`${row} ${column}`}>
            {t('import.refused_row', { row })} <strong>{columnInWords(layer, column, t)}</strong>{' '}
            {column === 'boundary'
              ? t('import.outline_changed')
              : `${words(column, before)} → ${words(column, after)}`}
          </li>
        ))}
        {mended.map(({ row, place }) => (
          <li key={row}>
            {t('import.refused_row', { row })} {t('import.outline_mended', { place })}
          </li>
        ))}
      </ul>
    </details>
  )
}
