// What happened, in one number and a table.
import { useTranslation } from 'react-i18next'
import { totalLine } from '@/analysis/briefing/figure-lines'
import { comparisonInWords, countInWords } from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import { figureComparisons, figuresTable } from './report/section-figures'
import type { ShownBriefing } from './use-briefing'

export function FiguresSlide(model: ShownBriefing) {
  const { t } = useTranslation()
  const { figures, language } = model
  const { withoutPosition } = figures
  return (
    <>
      <div className={classes.headline}>
        <p className={classes.total}>{countInWords(totalLine(figures).counts.now, language, t)}</p>
        <div>
          {figureComparisons(model).map((comparison) => (
            <p key={comparison.against} className={classes.line}>
              {comparisonInWords(comparison, language, t)}
            </p>
          ))}
          {withoutPosition > 0 && (
            <p className={classes.note}>
              {t('layer.without_position', { number: formatNumber(withoutPosition, language) })}
            </p>
          )}
        </div>
      </div>
      <ReportTableView table={figuresTable(model, t)} />
    </>
  )
}
