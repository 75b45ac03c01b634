// The file: dropped or chosen, what was found in it, and how else it might be read.
import { Alert, Button, FileButton, NativeSelect, Progress } from '@mantine/core'
import { IconFileImport, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import { TEXT_ENCODINGS, type TextEncoding } from '@/domain/import/files/file-contents'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import type { ImportFile } from './use-import-file'

interface FileStepProps {
  readonly model: ImportFile
  readonly onClose: () => void
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.geojson,.json,.kml,.kmz,.gpx,.zip,.fgb,.ndjson,.geojsonl'

export function FileStep({ model, onClose }: FileStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isOver, setOver] = useState(false)
  const { file, contents, share, problem } = model
  const open = (chosen: File | null | undefined) => {
    if (!chosen) return
    onClose()
    model.open(chosen)
  }
  const encoding = contents?.taken.encoding ?? null
  return (
    <section className={classes.step}>
      <h2>{t('import.step.file')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for keys */}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          open(event.dataTransfer.files[0])
        }}
      >
        <IconFileImport size={28} aria-hidden />
        <div className={classes.dropWords}>
          <strong>{file ? file.name : t('import.drop')}</strong>
          <span>{file ? sizeOf(file, language) : t('import.kinds')}</span>
        </div>
        <FileButton accept={ACCEPTED} onChange={open}>
          {(props) => (
            <Button {...props} variant={file ? 'default' : 'filled'}>
              {t(file ? 'import.choose_other' : 'import.choose')}
            </Button>
          )}
        </FileButton>
        {file && (
          <Button
            variant="subtle"
            leftSection={<IconX size={18} />}
            onClick={() => {
              onClose()
              model.close()
            }}
          >
            {t(share === null ? 'import.let_go' : 'import.cancel')}
          </Button>
        )}
      </div>
      {file && share !== null && (
        <Progress value={share * 100} aria-label={t('import.reading')} animated />
      )}
      {problem && (
        <Alert role="alert" color="red" title={t('import.unreadable')}>
          {t(problem.problem, problem.params)}
        </Alert>
      )}
      {contents && contents.notes.length > 0 && (
        <ul className={classes.notes}>
          {contents.notes.map(({ key, params }) => (
            <li key={`${key} ${JSON.stringify(params)}`}>{t(key, params)}</li>
          ))}
        </ul>
      )}
      {contents && (contents.tables.length > 1 || encoding !== null) && (
        <div className={classes.choices}>
          {contents.tables.length > 1 && (
            <NativeSelect
              label={t('import.table')}
              value={String(model.at)}
              data={contents.tables.map(({ name, rows }, at) => ({
                value: String(at),
                label: t('import.table_rows', {
                  name,
                  count: rows,
                  number: formatNumber(rows, language),
                }),
              }))}
              onChange={(event) => model.chooseTable(Number(event.currentTarget.value))}
            />
          )}
          {encoding !== null && (
            <NativeSelect
              label={t('import.encoding')}
              value={encoding}
              data={TEXT_ENCODINGS.map((id) => ({ value: id, label: t(`import.encodings.${id}`) }))}
              onChange={(event) =>
                model.reread({ encoding: event.currentTarget.value as TextEncoding })
              }
            />
          )}
        </div>
      )}
    </section>
  )
}

/** `12 kB`, `3,4 MB`. */
const sizeOf = ({ size }: File, language: Language): string =>
  size < 1_000_000
    ? `${formatNumber(Math.ceil(size / 1000), language)} kB`
    : `${formatNumber(size / 1_000_000, language, 1)} MB`
