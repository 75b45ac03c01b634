// The file: dropped or chosen, what was found in it, and how else it might be read.
import { Alert, Button, FileButton, NativeSelect, Progress } from '@mantine/core'
import { IconFileImport, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatSize } from '@/domain/format'
import type { FileProblem } from '@/domain/import/unreadable-file'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import { ReadingOptions } from './ReadingOptions'
import type { ImportFile } from './use-import-file'

interface FileStepProps {
  readonly model: ImportFile
  readonly onClose: () => void
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.geojson,.json,.kml,.kmz,.gpx,.zip,.fgb,.ndjson,.geojsonl'

/** What another way of reading may mend. */
const MENDABLE: readonly FileProblem[] = [
  'import.file.encoding',
  'import.file.uneven_rows',
  'import.file.open_quote',
]

export function FileStep({ model, onClose }: FileStepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isOver, setOver] = useState(false)
  const reset = useRef<() => void>(null)
  const { file, contents, share, problem } = model
  const open = (chosen: File | null | undefined) => {
    if (!chosen) return
    // The same file again, mended meanwhile, is a choice, too.
    reset.current?.()
    onClose()
    model.open(chosen)
  }
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
          <span>{file ? formatSize(file.size, language) : t('import.kinds')}</span>
        </div>
        <FileButton accept={ACCEPTED} resetRef={reset} onChange={open}>
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
      {contents && contents.tables.length > 1 && (
        <div className={classes.choices}>
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
        </div>
      )}
      {file && (
        <ReadingOptions
          taken={model.taken}
          tableName={model.tableName}
          isBroken={problem !== null && MENDABLE.includes(problem.problem)}
          onChange={model.reread}
        />
      )}
    </section>
  )
}
