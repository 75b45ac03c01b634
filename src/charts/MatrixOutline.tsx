// The frames around what is chosen in the matrix, and around the cell of what is pointed at.
import classes from './HourWeekdayMatrix.module.css'
import { runsOf } from './matrix-block'
import { HOURS, type MatrixFrame, WEEKDAYS } from './matrix-frame'
import type { MatrixCell } from './use-block-drag'

interface MatrixOutlineProps {
  readonly frame: MatrixFrame
  readonly hours: ReadonlySet<number> | null
  readonly weekdays: ReadonlySet<number> | null
  readonly marked: MatrixCell | null
}

export function MatrixOutline({ frame, hours, weekdays, marked }: MatrixOutlineProps) {
  const { left, top, cellWidth, cellHeight } = frame
  const hasChoice = hours !== null || weekdays !== null
  return (
    <g className={classes.outline}>
      {hasChoice &&
        runsOf(weekdays, WEEKDAYS).flatMap(([firstWeekday, lastWeekday]) =>
          runsOf(hours, HOURS).map(([firstHour, lastHour]) => (
            <rect
              key={`${firstWeekday}-${firstHour}`}
              x={left + firstHour * cellWidth}
              y={top + firstWeekday * cellHeight}
              width={(lastHour - firstHour + 1) * cellWidth}
              height={(lastWeekday - firstWeekday + 1) * cellHeight}
              rx={2}
              className={classes.chosen}
            />
          )),
        )}
      {marked && (
        <rect
          x={left + marked.hour * cellWidth}
          y={top + marked.weekday * cellHeight}
          width={cellWidth}
          height={cellHeight}
          rx={2}
          className={classes.marked}
          data-not-in-picture
        />
      )}
    </g>
  )
}
