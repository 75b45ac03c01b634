// A section of the report as a slide, where nobody has drawn a better one: its sentences and its tables.
import { useTranslation } from 'react-i18next'
import type { ReportSection } from '@/domain/report'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { pageTables } from './report/chart-as-table'

/** With more rows sentences and tables are written smaller. */
const MANY_ROWS = 10

export function SectionView({ section }: { readonly section: ReportSection }) {
  const { t } = useTranslation()
  const tables = pageTables(section, t)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const isDense = rows > MANY_ROWS
  return (
    <>
      <div className={classes.lines} data-dense={isDense || undefined}>
        {section.sentences.map((sentence) => (
          <p key={sentence} className={isDense ? classes.note : classes.line}>
            {sentence}
          </p>
        ))}
      </div>
      {tables.map((table, place) => (
        <div key={`${place} ${table.title}`}>
          {table.title !== null && <h3 className={classes.subtitle}>{table.title}</h3>}
          <ReportTableView table={table} isDense={isDense} />
        </div>
      ))}
    </>
  )
}
