// What happened, in one number and a table.
import { useTranslation } from 'react-i18next'
import { totalLine } from '@/analysis/briefing/figure-lines'
import { comparisonsOf } from '@/analysis/statistics/compare-periods'
import { comparisonInWords, countInWords } from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import classes from './Briefing.module.css'
import { FigureTable } from './FigureTable'
import type { ShownBriefing } from './use-briefing'

export function FiguresSlide({ figures, compared, language }: ShownBriefing) {
  const { t } = useTranslation()
  const { now, before, yearBefore } = totalLine(figures).counts
  const { spans, withoutPosition } = figures
  const comparisons = comparisonsOf(
    {
      now,
      before: spans.before && before,
      yearBefore: spans.yearBefore && yearBefore,
    },
    compared,
  )
  return (
    <>
      <div className={classes.headline}>
        <p className={classes.total}>{countInWords(now, language, t)}</p>
        <div>
          {comparisons.map((comparison) => (
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
      <FigureTable figures={figures} language={language} />
    </>
  )
}
