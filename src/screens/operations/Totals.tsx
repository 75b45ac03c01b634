// The totals of what is shown in a sentence, and how incidents compare with before: read aloud when they change, seen on a phone.
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import {
  againstInWords,
  comparisonInWords,
  judgedInWords,
  untilInWords,
} from '@/domain/change-words'
import { formatNumber } from '@/domain/format'
import classes from './Totals.module.css'
import type { ViewModel } from './use-view-model'

interface TotalsProps {
  readonly model: ViewModel
  readonly visible?: boolean
}

export function Totals({ model, visible = false }: TotalsProps) {
  const { t } = useTranslation()
  const { rows, area, periodName, comparisons, context, isLoaded } = model
  const { language } = context
  const number = (ofLayer: { readonly length: number } | undefined): string =>
    ofLayer ? formatNumber(ofLayer.length, language) : t('unlisted.total')
  const counts = {
    incidents: number(rows.incidents),
    cameras: number(rows.cameras),
    fire_points: number(rows.fire_points),
  }
  const until = untilInWords(comparisons, language, t)
  if (visible) {
    if (model.isAway) return t('operations.incidents_away_title')
    if (!isLoaded) return t('common.loading')
    const [before] = comparisons
    return (
      <>
        {t('operations.totals_short', counts)}
        {before && (
          <span className={classes.change}>
            {until && `${until}. `}
            {t('chart.figure', {
              what: againstInWords(before, t),
              incidents: judgedInWords(before.change, language, t),
            })}
          </span>
        )}
      </>
    )
  }
  const compared = [until, ...comparisons.map((one) => comparisonInWords(one, language, t))]
    .map((sentence) => (sentence === null ? '' : ` ${sentence}.`))
    .join('')
  return (
    <VisuallyHidden aria-live="polite">
      {isLoaded &&
        t('operations.totals', { area: fullNameOf(area), period: periodName, ...counts }) +
          compared}
    </VisuallyHidden>
  )
}
