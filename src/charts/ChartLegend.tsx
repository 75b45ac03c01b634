// What the marks of a chart mean, told apart by shape and not by colour alone.
import type { ReactNode } from 'react'
import classes from './ChartLegend.module.css'

const SYMBOLS: Record<'line' | 'dashes' | 'band' | 'bar' | 'any_bar' | 'tick', ReactNode> = {
  line: <path d="M0 7h24" className={classes.line} />,
  dashes: <path d="M0 7h24" className={classes.dashes} />,
  band: <path d="M0 1h24v12H0Z" className={classes.band} />,
  bar: <path d="M0 3h24v8H0Z" className={classes.bar} />,
  any_bar: <path d="M0 3h24v8H0Z" className={classes.anyBar} />,
  tick: <path d="M12 0v14" className={classes.tick} />,
}

interface ChartLegendProps {
  readonly items: readonly { readonly symbol: keyof typeof SYMBOLS; readonly label: string }[]
}

export function ChartLegend({ items }: ChartLegendProps) {
  return (
    <ul className={classes.legend}>
      {items.map(({ symbol, label }) => (
        <li key={label} className={classes.item}>
          <svg width={24} height={14} className={classes.symbol} aria-hidden="true">
            {SYMBOLS[symbol]}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
