// The areas below, those with most first, as many as a slide has room for; files have all of them.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { areasTable } from './report/section-areas'
import type { ShownBriefing } from './use-briefing'

/** In two columns. */
const MOST = 28
const MANY_ROWS = 10
/** The column of the counts of the period. */
const NOW = 1

export function AreasSlide(model: ShownBriefing) {
  const { t } = useTranslation()
  const number = (value: number) => formatNumber(value, model.language)
  const table = areasTable(model, t)
  const { rows } = table
  const shown = rows.slice(0, rows.length > MOST ? MOST - 1 : MOST)
  const rest = rows.slice(shown.length)
  const half = shown.length > MOST / 2 ? Math.ceil(shown.length / 2) : shown.length
  const isDense = rows.length > MANY_ROWS
  return (
    <>
      <div className={classes.columns}>
        <ReportTableView table={{ ...table, rows: shown.slice(0, half) }} isDense={isDense} />
        {half < shown.length && (
          <ReportTableView table={{ ...table, rows: shown.slice(half) }} isDense={isDense} />
        )}
      </div>
      {rest.length > 0 && (
        <p className={classes.note}>
          {t('briefing.other_areas', {
            count: rest.length,
            number: number(rest.length),
            incidents: number(rest.reduce((sum, row) => sum + (row[NOW]?.value ?? 0), 0)),
          })}
        </p>
      )}
    </>
  )
}
