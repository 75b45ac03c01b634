// When it happens: hour by weekday, darker for more; a block of hours and weekdays can be chosen on it.
import { useElementSize } from '@mantine/hooks'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countInWords } from '@/domain/change-words'
import { useLanguage } from '@/ui/use-language'
import { ChartTooltip } from './ChartTooltip'
import classes from './HourWeekdayMatrix.module.css'
import { MatrixCells } from './MatrixCells'
import { MatrixLegend } from './MatrixLegend'
import { MatrixOutline } from './MatrixOutline'
import { blockOf } from './matrix-block'
import { countClasses } from './matrix-classes'
import { HOURS, matrixFrame, matrixPlaceAt } from './matrix-frame'
import { cellName, chosenName } from './matrix-words'
import { SelectionLine } from './SelectionLine'
import { type MatrixCell, type OnSelectBlock, useBlockDrag } from './use-block-drag'
import './colours.css'

interface HourWeekdayMatrixProps {
  /** Read aloud: the title of the card. */
  readonly label: string
  /** 168 of them, Monday 0 o'clock first: `weekday * 24 + hour`. A new array for new counts. */
  readonly counts: ArrayLike<number>
  /** The count that is darkest, to keep colours while counts change; the greatest count unless given. */
  readonly max?: number
  /** What is chosen, null for all; 0 is Monday. */
  readonly hours: ReadonlySet<number> | null
  readonly weekdays: ReadonlySet<number> | null
  readonly onSelect: OnSelectBlock
  /** The cell of what is pointed at elsewhere. */
  readonly marked: MatrixCell | null
  /** The cell that is pointed at here. */
  readonly onMark: (cell: MatrixCell | null) => void
}

export function HourWeekdayMatrix(props: HourWeekdayMatrixProps) {
  const { label, counts, max, hours, weekdays, marked, onSelect, onMark } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const frame = useMemo(() => matrixFrame(width), [width])
  const scale = useMemo(() => countClasses(max ?? greatest(counts)), [max, counts])
  const { active, listeners } = useBlockDrag({
    placeAt: (x, y) => matrixPlaceAt(frame, x, y),
    block: blockOf(hours, weekdays),
    onSelect,
    onMark,
  })

  const inWords = (what: string, count: number) => ({
    what,
    incidents: countInWords(count, language, t),
  })
  const hasChoice = hours !== null || weekdays !== null
  const chosen = hasChoice
    ? t('chart.chosen', inWords(chosenName(hours, weekdays, t), countIn(counts, hours, weekdays)))
    : null
  const shown = active ?? marked
  const shownCount = shown ? (counts[shown.weekday * HOURS + shown.hour] ?? 0) : 0
  return (
    <div>
      <div className={classes.chart}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no elements of a table */}
        <div
          ref={ref}
          className={classes.grid}
          style={{ height: frame.height }}
          role="grid"
          tabIndex={0}
          aria-label={`${label}. ${t('chart.matrix_keys')}`}
          aria-multiselectable="true"
          aria-activedescendant={active ? `${id}-${active.weekday}-${active.hour}` : undefined}
          {...listeners}
        >
          {width > 0 && (
            <svg width={width} height={frame.height} className={classes.matrix} role="none">
              <MatrixCells
                counts={counts}
                countClasses={scale}
                frame={frame}
                hours={hours}
                weekdays={weekdays}
                language={language}
                id={id}
              />
              <MatrixOutline frame={frame} hours={hours} weekdays={weekdays} marked={shown} />
            </svg>
          )}
        </div>
        {shown && (
          <ChartTooltip
            x={frame.left + (shown.hour + 0.5) * frame.cellWidth}
            y={frame.top + (shown.weekday + 1) * frame.cellHeight + 4}
            width={width}
          >
            {t('chart.figure', inWords(cellName(shown.hour, shown.weekday, t), shownCount))}
          </ChartTooltip>
        )}
      </div>
      <MatrixLegend countClasses={scale} />
      <SelectionLine
        chosen={chosen}
        hint={t('chart.matrix_hint')}
        onClear={() => onSelect(null, false)}
      />
    </div>
  )
}

const greatest = (counts: ArrayLike<number>): number =>
  Array.from(counts).reduce((most, count) => Math.max(most, count), 0)

const countIn = (
  counts: ArrayLike<number>,
  hours: ReadonlySet<number> | null,
  weekdays: ReadonlySet<number> | null,
): number =>
  Array.from(counts).reduce((sum, count, index) => {
    const isHour = hours?.has(index % HOURS) ?? true
    return isHour && (weekdays?.has(Math.floor(index / HOURS)) ?? true) ? sum + count : sum
  }, 0)
