// What was added, changed or removed after the figures were closed: beside what was reported, never in its place.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { changeParts, lateTable } from './report/section-late'
import type { ShownBriefing } from './use-briefing'

/** As many rows and changes as a slide has room for. */
const ROOM = 16
const FEWEST = 3
const MOST = 9

export function LateSlide(model: ShownBriefing) {
  const { t } = useTranslation()
  const { changes } = model.briefing
  const table = lateTable(model, t)
  const most = Math.min(MOST, Math.max(FEWEST, ROOM - (table?.rows.length ?? 0)))
  return (
    <>
      {table && <ReportTableView table={table} isDense />}
      {changes.length > 0 && <h3 className={classes.subtitle}>{t('briefing.changes')}</h3>}
      <ul className={classes.changes}>
        {changes.slice(0, most).map((change, place) => (
          <li key={`${change.at.getTime()} ${change.number} ${place}`}>
            {t('briefing.change', changeParts(change, model, t))}
          </li>
        ))}
      </ul>
      {changes.length > most && (
        <p className={classes.note}>
          {t('briefing.more_changes', {
            count: changes.length - most,
            number: formatNumber(changes.length - most, model.language),
          })}
        </p>
      )}
    </>
  )
}
