// The 168 cells with the names of hours and weekdays, as plain rectangles. Drawn anew only for new counts or choices.
// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no elements of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its cell
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countInWords } from '@/domain/change-words'
import { formatNumber, type Language } from '@/domain/format'
import classes from './HourWeekdayMatrix.module.css'
import { type CountClass, colourOfCount } from './matrix-classes'
import { HOURS, hourStride, type MatrixFrame, WEEKDAYS } from './matrix-frame'
import { cellName, weekdayName, weekdayShortName } from './matrix-words'

/** Width of a figure in a cell. */
const DIGIT_WIDTH = 6.6

interface MatrixCellsProps {
  /** Monday 0 o'clock first: `weekday * 24 + hour`. */
  readonly counts: ArrayLike<number>
  readonly countClasses: readonly CountClass[]
  readonly frame: MatrixFrame
  /** Null for all. */
  readonly hours: ReadonlySet<number> | null
  readonly weekdays: ReadonlySet<number> | null
  readonly language: Language
  /** Begins the ids of cells. */
  readonly id: string
}

const HOUR_NUMBERS = Array.from({ length: HOURS }, (_, hour) => hour)
const WEEKDAY_NUMBERS = Array.from({ length: WEEKDAYS }, (_, weekday) => weekday)

export const MatrixCells = memo(function MatrixCells(props: MatrixCellsProps) {
  const { counts, countClasses, frame, hours, weekdays, language, id } = props
  const { t } = useTranslation()
  const { left, top, cellWidth, cellHeight, isWide } = frame
  // Words cost more than rectangles: names of cells stay, counts are put in words once each.
  const names = useMemo(
    () =>
      Array.from({ length: WEEKDAYS * HOURS }, (_, cell) =>
        cellName(cell % HOURS, Math.floor(cell / HOURS), t),
      ),
    [t],
  )
  const counted = new Map<number, string>()
  const inWords = (count: number): string => {
    const words = counted.get(count) ?? countInWords(count, language, t)
    counted.set(count, words)
    return words
  }
  const widest = formatNumber(countClasses.at(-1)?.to ?? 0, language)
  const hasFigures = isWide && widest.length * DIGIT_WIDTH + 4 <= cellWidth
  const stride = hourStride(frame)
  return (
    <>
      <g role="row">
        <text role="columnheader" y={top - 7} className={classes.heading}>
          {t('chart.hour')}
        </text>
        {HOUR_NUMBERS.filter((hour) => hour % stride === 0).map((hour) => (
          <text
            key={hour}
            role="columnheader"
            x={left + (hour + 0.5) * cellWidth}
            y={top - 7}
            textAnchor="middle"
            className={classes.heading}
          >
            {hour}
          </text>
        ))}
      </g>
      {WEEKDAY_NUMBERS.map((weekday) => (
        <g key={weekday} role="row">
          <text
            role="rowheader"
            y={top + (weekday + 0.5) * cellHeight}
            dy="0.35em"
            className={classes.heading}
          >
            {isWide ? weekdayName(weekday, t) : weekdayShortName(weekday, t)}
          </text>
          {HOUR_NUMBERS.map((hour) => {
            const cell = weekday * HOURS + hour
            const count = counts[cell] ?? 0
            const isChosen = (hours?.has(hour) ?? true) && (weekdays?.has(weekday) ?? true)
            const colour = colourOfCount(count, countClasses)
            return (
              <g
                key={hour}
                id={`${id}-${weekday}-${hour}`}
                role="gridcell"
                aria-selected={isChosen && (hours !== null || weekdays !== null)}
                aria-label={t('chart.figure', {
                  what: names[cell],
                  incidents: inWords(count),
                })}
                opacity={isChosen ? 1 : 0.35}
              >
                <rect
                  x={left + hour * cellWidth + 0.5}
                  y={top + weekday * cellHeight + 0.5}
                  width={cellWidth - 1}
                  height={cellHeight - 1}
                  rx={1.5}
                  style={{ fill: `var(--chart-class-${colour})` }}
                />
                {hasFigures && count > 0 && (
                  <text
                    x={left + (hour + 0.5) * cellWidth}
                    y={top + (weekday + 0.5) * cellHeight}
                    dy="0.35em"
                    textAnchor="middle"
                    className={classes.figure}
                    style={{ fill: `var(--chart-ink-${colour})` }}
                  >
                    {formatNumber(count, language)}
                  </text>
                )}
              </g>
            )
          })}
        </g>
      ))}
    </>
  )
})
