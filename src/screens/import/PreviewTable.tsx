// The rows as they are in the file, page by page; a cell with a problem says which, and can be written anew.
import { Button, Switch, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { PreviewRow, TableSummary } from '@/state/import/messages'
import { useLanguage } from '@/ui/use-language'
import classes from './Import.module.css'
import type { ImportFile } from './use-import-file'

interface PreviewTableProps {
  readonly model: ImportFile
  readonly plan: ImportPlan
  readonly table: TableSummary
}

const ROWS = 25

export function PreviewTable({ model, plan, table }: PreviewTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { worker, checked } = model
  const [from, setFrom] = useState(0)
  const [onlyFaulty, setOnlyFaulty] = useState(false)
  const [page, setPage] = useState<{
    readonly total: number
    readonly rows: readonly PreviewRow[]
  } | null>(null)

  useEffect(() => {
    if (worker === null || checked === null) return
    let isStale = false
    void worker.call('page', { from, count: ROWS, onlyFaulty }).then(
      (answer) => !isStale && setPage(answer),
      () => !isStale && setPage(null),
    )
    return () => {
      isStale = true
    }
  }, [worker, checked, from, onlyFaulty])

  if (page === null) return null
  const write = (row: number, at: number, text: string) => {
    const own = new Map(plan.edits.get(row))
    own.set(at, text)
    model.change({ ...plan, edits: new Map(plan.edits).set(row, own) })
  }
  const skip = ({ row, isSkipped }: PreviewRow) => {
    const skipped = new Set(plan.skipped)
    if (isSkipped) skipped.delete(row)
    else skipped.add(row)
    model.change({ ...plan, skipped })
  }
  const number = (value: number) => formatNumber(value, language)
  const headers = table.headers.flatMap((header, at) => (header === '' ? [] : [{ header, at }]))
  return (
    <section className={classes.step}>
      <div className={classes.head}>
        <h2>{t('import.step.rows')}</h2>
        <Switch
          label={t('import.only_faulty')}
          checked={onlyFaulty}
          onChange={(event) => {
            setOnlyFaulty(event.currentTarget.checked)
            setFrom(0)
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys too. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('import.step.rows')}>
        <table className={classes.rows}>
          <thead>
            <tr>
              <th scope="col">{t('import.row_number')}</th>
              {headers.map(({ header, at }) => (
                <th scope="col" key={at}>
                  {header}
                </th>
              ))}
              <th scope="col">{t('import.skip_row')}</th>
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <tr key={row.row} data-skipped={row.isSkipped || undefined}>
                <th scope="row">{row.row}</th>
                {headers.map(({ header, at }) => {
                  const fault = row.faults.find(({ field }) => field === header)
                  const text = plan.edits.get(row.row)?.get(at) ?? row.cells[at] ?? ''
                  return (
                    <td key={at} data-faulty={fault !== undefined || undefined}>
                      {fault === undefined && !plan.edits.get(row.row)?.has(at) ? (
                        text
                      ) : (
                        <TextInput
                          key={text}
                          size="xs"
                          aria-label={`${header}, ${row.row}`}
                          defaultValue={text}
                          error={fault && t(fault.key)}
                          onBlur={(event) =>
                            event.currentTarget.value !== text &&
                            write(row.row, at, event.currentTarget.value)
                          }
                        />
                      )}
                    </td>
                  )
                })}
                <td>
                  <Switch
                    aria-label={`${t('import.skip_row')}, ${row.row}`}
                    checked={row.isSkipped}
                    onChange={() => skip(row)}
                  />
                  {row.faults
                    .filter(({ field }) => !table.headers.includes(field))
                    .map(({ field, key }) => (
                      <p key={`${field} ${key}`} className={classes.fault}>
                        {field !== '' && `${field}: `}
                        {t(key)}
                      </p>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={classes.head}>
        <span className={classes.note}>
          {t('import.page', {
            from: number(page.total === 0 ? 0 : from + 1),
            to: number(Math.min(page.total, from + ROWS)),
            total: number(page.total),
          })}
        </span>
        <span>
          <Button
            variant="default"
            size="compact-md"
            disabled={from === 0}
            onClick={() => setFrom(from - ROWS)}
          >
            {t('import.previous')}
          </Button>{' '}
          <Button
            variant="default"
            size="compact-md"
            disabled={from + ROWS >= page.total}
            onClick={() => setFrom(from + ROWS)}
          >
            {t('import.next')}
          </Button>
        </span>
      </div>
    </section>
  )
}
