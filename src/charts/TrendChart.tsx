// Incidents over time against a year before and what is usual; a stretch of time can be chosen on it.
import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countInWords } from '@/domain/change-words'
import type { CivilDate } from '@/domain/civil-date'
import { useLanguage } from '@/ui/use-language'
import { ChartLegend } from './ChartLegend'
import { ChartTooltip } from './ChartTooltip'
import { SelectionLine } from './SelectionLine'
import type { Stretch } from './stretch'
import classes from './TrendChart.module.css'
import { TrendOverlay } from './TrendOverlay'
import { TrendPlot } from './TrendPlot'
import { TrendTooltip } from './TrendTooltip'
import { binName, stretchName, type TrendStep } from './trend-days'
import { placeAt, trendFrame, xOf } from './trend-frame'
import type { TrendPoint } from './trend-point'
import { type OnSelectStretch, useStretchDrag } from './use-stretch-drag'
import './colours.css'

interface TrendChartProps {
  /** Read aloud: the title of the card. */
  readonly label: string
  /** Without gaps, in order. The same array for the same figures, so that the lines are not drawn again. */
  readonly points: readonly TrendPoint[]
  readonly step: TrendStep
  /** The day after the last bin. */
  readonly end: CivilDate
  /** Indexes of points. */
  readonly selection: Stretch | null
  /** What is chosen in words, where it is not just the bins. */
  readonly chosenInWords?: string
  /** Null: nobody chooses anything here. */
  readonly onSelect: OnSelectStretch | null
  /** The point under the pointer, here or elsewhere. */
  readonly markedIndex: number | null
  readonly onMark: (index: number | null) => void
  /** Pixels. */
  readonly height?: number
}

export function TrendChart(props: TrendChartProps) {
  const {
    label,
    points,
    step,
    end,
    selection,
    chosenInWords,
    onSelect,
    markedIndex,
    onMark,
    height = 220,
  } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const frame = useMemo(
    () => trendFrame(points, width, height, language),
    [points, width, height, language],
  )
  const days = useMemo(() => points.map(({ day }) => day), [points])
  const listeners = useStretchDrag({
    bins: points.length,
    placeAt: (x) => placeAt(frame, x),
    selection,
    onSelect: onSelect ?? nothing,
    markedIndex,
    onMark,
  })

  const marked = markedIndex === null ? undefined : points[markedIndex]
  const chosen =
    chosenInWords ??
    (selection &&
      t('chart.chosen', {
        what: stretchName(days, selection, end),
        incidents: countInWords(countIn(points, selection), language, t),
      }))
  const hasUsual = points.some(({ low, high }) => low !== null && high !== null)
  return (
    <div>
      <div
        ref={ref}
        className={classes.chart}
        style={{ height }}
        {...(onSelect === null
          ? { role: 'img', 'aria-label': label }
          : {
              role: 'slider',
              tabIndex: 0,
              'aria-label': `${label}. ${t('chart.stretch_keys')}`,
              'aria-valuemin': 0,
              'aria-valuemax': Math.max(0, points.length - 1),
              'aria-valuenow': selection?.first ?? 0,
              'aria-valuetext': chosen ?? t('chart.stretch_hint'),
              ...listeners,
            })}
      >
        {points.length === 0 && <p className={classes.empty}>{t('chart.not_yet')}</p>}
        {width > 0 && points.length > 0 && (
          <>
            <TrendPlot points={points} step={step} frame={frame} language={language} />
            <TrendOverlay
              points={points}
              step={step}
              frame={frame}
              selection={selection}
              hasHandles={onSelect !== null}
              markedIndex={markedIndex}
            />
          </>
        )}
        {width > 0 && markedIndex !== null && marked && (
          <ChartTooltip x={xOf(frame, markedIndex + 0.5)} y={0} width={width}>
            <TrendTooltip
              name={binName(days, markedIndex, step, end, t)}
              point={marked}
              language={language}
            />
          </ChartTooltip>
        )}
      </div>
      <ChartLegend
        items={[
          { symbol: 'line', label: t('chart.count') },
          ...(points.some(({ before }) => before !== null)
            ? [{ symbol: 'dashes', label: t('chart.year_before') } as const]
            : []),
          ...(hasUsual ? [{ symbol: 'band', label: t('chart.usual') } as const] : []),
        ]}
      />
      {onSelect && (
        <SelectionLine
          chosen={chosen}
          hint={t('chart.stretch_hint')}
          onClear={() => onSelect(null, false)}
        />
      )}
    </div>
  )
}

const nothing = () => undefined

const countIn = (points: readonly TrendPoint[], { first, after }: Stretch): number =>
  points.slice(first, after).reduce((sum, { count }) => sum + (count ?? 0), 0)
