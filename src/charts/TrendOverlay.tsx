// Over the lines of a trend: the chosen stretch with its handles, where it ends for now, and the marked bin. Cheap, for
// it follows the hand.
import { RunningEnd } from './RunningEnd'
import type { Stretch } from './stretch'
import classes from './TrendChart.module.css'
import type { TrendStep } from './trend-days'
import { type TrendFrame, xOf, yOf } from './trend-frame'
import type { TrendPoint } from './trend-point'

const HANDLE_HEIGHT = 28

interface TrendOverlayProps {
  readonly points: readonly TrendPoint[]
  readonly step: TrendStep
  readonly frame: TrendFrame
  readonly selection: Stretch | null
  /** It can be moved. */
  readonly hasHandles: boolean
  readonly markedIndex: number | null
}

export function TrendOverlay(props: TrendOverlayProps) {
  const { points, step, frame, selection, hasHandles, markedIndex } = props
  const marked = markedIndex === null ? undefined : points[markedIndex]
  const { left, right, top, bottom } = frame
  const height = bottom - top
  return (
    <svg width={frame.width} height={frame.height} className={classes.overlay} aria-hidden="true">
      {selection && (
        <>
          <Veil from={left} to={xOf(frame, selection.first)} {...{ top, height }} />
          <Veil from={xOf(frame, selection.after)} to={right} {...{ top, height }} />
          {[selection.first, selection.after].map((edge) => (
            <g key={edge} transform={`translate(${xOf(frame, edge)} ${top})`}>
              <path d={`M0 0v${height}`} className={classes.edge} />
              {hasHandles && (
                <rect
                  x={-4}
                  y={(height - HANDLE_HEIGHT) / 2}
                  width={8}
                  height={HANDLE_HEIGHT}
                  rx={4}
                  className={classes.handle}
                />
              )}
            </g>
          ))}
        </>
      )}
      <RunningEnd points={points} step={step} frame={frame} />
      {markedIndex !== null && marked && (
        <g transform={`translate(${xOf(frame, markedIndex + 0.5)} 0)`} data-not-in-picture>
          <path d={`M0 ${top}v${height}`} className={classes.mark} />
          {marked.before !== null && (
            <circle cy={yOf(frame, marked.before)} r={3} className={classes.markBefore} />
          )}
          {marked.count !== null && (
            <circle cy={yOf(frame, marked.count)} r={4.5} className={classes.markNow} />
          )}
        </g>
      )}
    </svg>
  )
}

function Veil({ from, to, top, height }: Record<'from' | 'to' | 'top' | 'height', number>) {
  return (
    <rect
      x={from}
      y={top}
      width={Math.max(0, to - from)}
      height={height}
      className={classes.veil}
    />
  )
}
