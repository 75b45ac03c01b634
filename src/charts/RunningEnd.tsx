// Where a trend ends for now: the bin that is not over yet, said in words above it, with an open dot at its count so far.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './TrendChart.module.css'
import type { TrendStep } from './trend-days'
import { type TrendFrame, xOf, yOf } from './trend-frame'
import type { TrendPoint } from './trend-point'

interface RunningEndProps {
  readonly points: readonly TrendPoint[]
  readonly step: TrendStep
  readonly frame: TrendFrame
}

export const RunningEnd = memo(function RunningEnd({ points, step, frame }: RunningEndProps) {
  const { t } = useTranslation()
  const index = points.findIndex(({ isRunning }) => isRunning)
  const count = points[index]?.count ?? null
  if (count === null) return null
  const [x, y] = [xOf(frame, index + 0.5), yOf(frame, count)]
  const isLeft = x > frame.width / 2
  return (
    <g>
      <path d={`M${x} ${frame.top - 6}V${y}`} className={classes.runningMark} />
      <circle cx={x} cy={y} r={3.5} className={classes.runningDot} />
      <text
        x={isLeft ? Math.min(x + 6, frame.right) : x - 6}
        y={frame.top - 11}
        textAnchor={isLeft ? 'end' : 'start'}
        className={classes.runningName}
      >
        {t(step === 'day' ? 'chart.today_so_far' : 'chart.up_to_today')}
      </text>
    </g>
  )
})
