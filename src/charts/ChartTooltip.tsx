// Words beside the marked place of a chart, on the side that has more room.
import type { ReactNode } from 'react'
import classes from './ChartTooltip.module.css'

const GAP = 12

interface ChartTooltipProps {
  /** Pixels from the left and top of the chart, which must be positioned. */
  readonly x: number
  readonly y: number
  /** Of the chart. */
  readonly width: number
  readonly children: ReactNode
}

export function ChartTooltip({ x, y, width, children }: ChartTooltipProps) {
  const isLeft = x > width / 2
  const room = (isLeft ? x : width - x) - GAP
  return (
    <div
      className={classes.tooltip}
      data-not-in-picture
      aria-hidden="true"
      style={{
        top: y,
        maxWidth: room,
        ...(isLeft ? { right: width - x + GAP } : { left: x + GAP }),
      }}
    >
      {children}
    </div>
  )
}
