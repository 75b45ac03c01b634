// The areas below, those with most first, as many as a slide has room for; files have all of them.
import { useTranslation } from 'react-i18next'
import { rankAreas } from '@/analysis/briefing/ranked-areas'
import { formatNumber } from '@/domain/format'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { areasTable } from './report/section-areas'
import type { ShownBriefing } from './use-briefing'

/** In two columns. */
const MOST = 28
const MANY_ROWS = 10

export function AreasSlide(model: ShownBriefing) {
  const { t } = useTranslation()
  const number = (value: number) => formatNumber(value, model.language)
  const table = areasTable(model, t, MOST)
  const { rows: shown } = table
  const { rest } = rankAreas(model.figures.areas, model.area.id, MOST)
  const half = shown.length > MOST / 2 ? Math.ceil(shown.length / 2) : shown.length
  const isDense = shown.length > MANY_ROWS
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
            incidents: number(rest.reduce((sum, { counts }) => sum + counts.now, 0)),
          })}
        </p>
      )}
    </>
  )
}
