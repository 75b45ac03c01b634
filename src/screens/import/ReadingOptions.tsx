// How the file is read: what was guessed, and other choices where a guess is wrong. Each is read anew in the worker.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  DELIMITERS,
  type Delimiter,
  NO_HEADER,
  type ReadOptions,
  TEXT_ENCODINGS,
  type TextEncoding,
} from '@/domain/import/files/file-contents'
import classes from './Import.module.css'

interface ReadingOptionsProps {
  /** What was found out or said; empty for a file that could not be read. */
  readonly taken: ReadOptions
  /** Of the table that is looked at; empty where the file is one table. */
  readonly tableName: string
  /** The file could not be read: another way of reading may mend that. */
  readonly isBroken: boolean
  readonly onChange: (options: ReadOptions) => void
}

const DELIMITER_IDS: Readonly<Record<Delimiter, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}
/** A header further down is not looked for, either. */
const ROWS = 40
const AUTO = 'auto'

export function ReadingOptions({ taken, tableName, isBroken, onChange }: ReadingOptionsProps) {
  const { t } = useTranslation()
  const { encoding, delimiter, is1904 } = taken
  const headerRow = taken.headerRows?.[tableName]
  const auto = isBroken ? [{ value: AUTO, label: t('import.read.auto') }] : []
  const rowLabel = (row: number) =>
    row === NO_HEADER ? t('import.read.no_header') : t('import.read.row', { row })
  const rows = [...new Set([NO_HEADER, ...Array.from({ length: ROWS }, (_, at) => at + 1)])]
  if (headerRow !== undefined && !rows.includes(headerRow)) rows.push(headerRow)
  const said = [
    encoding && t(`import.encodings.${encoding}`),
    delimiter && t(`import.read.delimiters.${DELIMITER_IDS[delimiter]}`),
    headerRow !== undefined && rowLabel(headerRow),
    is1904 !== undefined && t(is1904 ? 'import.read.from_1904' : 'import.read.from_1900'),
  ].filter(Boolean)
  if (said.length === 0 && !isBroken) return null
  return (
    <details className={classes.reading} open={isBroken || undefined}>
      <summary>
        {t('import.read.title')}
        {said.length > 0 && <span className={classes.readingSaid}>: {said.join(' · ')}</span>}
      </summary>
      <div className={classes.choices}>
        {(encoding !== undefined || isBroken) && (
          <NativeSelect
            label={t('import.encoding')}
            value={encoding ?? AUTO}
            data={[
              ...auto,
              ...TEXT_ENCODINGS.map((id) => ({ value: id, label: t(`import.encodings.${id}`) })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              value !== AUTO && onChange({ encoding: value as TextEncoding })
            }
          />
        )}
        {(delimiter !== undefined || isBroken) && (
          <NativeSelect
            label={t('import.read.delimiter')}
            value={delimiter ?? AUTO}
            data={[
              ...auto,
              ...DELIMITERS.map((id) => ({
                value: id,
                label: t(`import.read.delimiters.${DELIMITER_IDS[id]}`),
              })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              value !== AUTO && onChange({ delimiter: value as Delimiter })
            }
          />
        )}
        {(headerRow !== undefined || isBroken) && (
          <NativeSelect
            label={t('import.read.header')}
            value={headerRow ?? AUTO}
            data={[...auto, ...rows.map((row) => ({ value: String(row), label: rowLabel(row) }))]}
            onChange={({ currentTarget: { value } }) =>
              value !== AUTO && onChange({ headerRows: { [tableName]: Number(value) } })
            }
          />
        )}
        {is1904 !== undefined && (
          <NativeSelect
            label={t('import.read.days')}
            value={String(is1904)}
            data={[
              { value: 'false', label: t('import.read.from_1900') },
              { value: 'true', label: t('import.read.from_1904') },
            ]}
            onChange={({ currentTarget: { value } }) => onChange({ is1904: value === 'true' })}
          />
        )}
      </div>
    </details>
  )
}
