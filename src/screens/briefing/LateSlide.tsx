// What was added, changed or removed after the figures were closed: beside what was reported, never in its place.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { changeParts, lateTable } from './report/section-late'
import type { ShownBriefing } from './use-briefing'

/** As many as a slide has room for beside the figures. */
const MOST = 9

export function LateSlide(model: ShownBriefing) {
  const { t } = useTranslation()
  const { changes } = model.briefing
  const table = lateTable(model, t)
  return (
    <>
      {table && <ReportTableView table={table} isDense />}
      <h3 className={classes.subtitle}>{t('briefing.changes')}</h3>
      <ul className={classes.changes}>
        {changes.slice(0, MOST).map((change, place) => (
          <li key={`${change.at.getTime()} ${change.number} ${place}`}>
            {t('briefing.change', changeParts(change, model, t))}
          </li>
        ))}
      </ul>
      {changes.length > MOST && (
        <p className={classes.note}>
          {t('briefing.more_changes', {
            count: changes.length - MOST,
            number: formatNumber(changes.length - MOST, model.language),
          })}
        </p>
      )}
    </>
  )
}
