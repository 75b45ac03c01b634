// What of a trend does not change while one points at it: axes, usual range, lines. Drawn anew only for new counts.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import { formatNumber, type Language } from '@/domain/format'
import classes from './TrendChart.module.css'
import { type AxisName, axisNames, type TrendStep } from './trend-days'
import { binWidth, type TrendFrame } from './trend-frame'
import type { TrendPoint } from './trend-point'

/** Pixels from one name under the axis to the next. */
const NAME_ROOM = 46

/** Pixels a bin below which a thick line would be a smear. */
const DENSE = 4

interface TrendPlotProps {
  readonly points: readonly TrendPoint[]
  readonly step: TrendStep
  readonly frame: TrendFrame
  readonly language: Language
}

export const TrendPlot = memo(function TrendPlot(props: TrendPlotProps) {
  const { points, step, frame, language } = props
  const { t } = useTranslation()
  const days = points.map(({ day }) => day)
  const names = axisNames(days, step, NAME_ROOM / binWidth(frame), t)
  const nameAt = new Map(names.map((name) => [name.index + 0.5, name]))
  const rows = points.map(({ count, before, low, high, isRunning }, index) => ({
    x: index + 0.5,
    count: isRunning ? null : count,
    // From the last whole bin to the one that is not over yet.
    running: isRunning || points[index + 1]?.isRunning ? count : null,
    before,
    usual: low === null || high === null ? null : [low, high],
  }))
  // A line through a single point would not be seen.
  const dot = points.length === 1
  const line = { type: 'linear', dot, activeDot: false, isAnimationActive: false } as const
  return (
    <ComposedChart
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.width - frame.right, bottom: 0, left: 0 }}
      data={rows}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={[0, points.length]}
        ticks={[...nameAt.keys()]}
        interval={0}
        height={frame.height - frame.bottom}
        tickLine={false}
        axisLine={{ className: classes.axis }}
        tick={({ x, y, payload }) => (
          <Name x={Number(x)} y={Number(y)} name={nameAt.get(payload.value)} />
        )}
      />
      <YAxis
        width={frame.left}
        domain={[0, frame.ticks.at(-1) ?? 1]}
        ticks={[...frame.ticks]}
        interval={0}
        tickLine={false}
        axisLine={false}
        tickFormatter={(tick: number) => formatNumber(tick, language)}
        tick={{ className: classes.figure }}
      />
      <Area dataKey="usual" {...line} className={classes.usual} stroke="none" />
      <Line dataKey="before" {...line} className={classes.before} />
      <Line
        dataKey="count"
        {...line}
        className={binWidth(frame) < DENSE ? classes.nowDense : classes.now}
      />
      <Line dataKey="running" {...line} className={classes.running} />
    </ComposedChart>
  )
})

/** A day under the axis, and its year where that changes. */
function Name({ x, y, name }: { x: number; y: number; name: AxisName | undefined }) {
  return (
    <text x={x} y={y + 10} textAnchor="middle" className={classes.name}>
      {name?.name}
      {name?.year && (
        <tspan x={x} dy="1.25em" className={classes.year}>
          {name.year}
        </tspan>
      )}
    </text>
  )
}
