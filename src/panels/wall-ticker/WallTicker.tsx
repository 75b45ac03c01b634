// The latest incidents in one line: it moves from right to left, or shows them one by one to those who want less motion.
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SymbolIcon } from '@/layers/SymbolIcon'
import type { SymbolName } from '@/layers/symbols'
import classes from './WallTicker.module.css'

export interface TickerEntry {
  readonly id: string
  readonly symbol: SymbolName
  /** `21:05 22/11`. */
  readonly time: string
  readonly title: string
  readonly place: string
  readonly isNew: boolean
}

interface WallTickerProps {
  readonly entries: readonly TickerEntry[]
  /** Said in their place where there are none. */
  readonly nothing: string
}

/** Pixels of a screen of 1920 a second: slow enough to be read from afar. */
const SPEED = 90
const ONE_BY_ONE_MS = 6_000

export function WallTicker({ entries, nothing }: WallTickerProps) {
  const { t } = useTranslation()
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)', false, {
    getInitialValueInEffect: false,
  })
  return (
    <section className={classes.ticker} aria-label={t('wall.latest')}>
      {entries.length === 0 ? (
        <p className={classes.nothing}>{nothing}</p>
      ) : isStill ? (
        <OneByOne entries={entries} />
      ) : (
        <Moving entries={entries} />
      )}
    </section>
  )
}

function Moving({ entries }: Pick<WallTickerProps, 'entries'>) {
  const line = useRef<HTMLDivElement>(null)
  const [seconds, setSeconds] = useState(0)
  const measure = () => {
    const first = line.current?.firstElementChild as HTMLElement | null
    const box = line.current?.parentElement
    if (!first || !box) return
    const unit = Number.parseFloat(getComputedStyle(box).fontSize) / 46
    setSeconds(
      first.offsetWidth > box.clientWidth ? Math.round(first.offsetWidth / unit / SPEED) : 0,
    )
  }
  useLayoutEffect(measure, [entries])
  useEffect(() => {
    const box = line.current?.parentElement
    if (!box) return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={line}
      className={classes.line}
      data-moves={seconds > 0 || undefined}
      style={{ animationDuration: `${seconds}s` }}
    >
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {/* Where the first copy leaves, the second has come: the line has no seam. */}
      {seconds > 0 && (
        <ol className={classes.entries} aria-hidden="true">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </div>
  )
}

function OneByOne({ entries }: Pick<WallTickerProps, 'entries'>) {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((last) => last + 1), ONE_BY_ONE_MS)
    return () => clearInterval(timer)
  }, [])
  const entry = entries[turn % entries.length]
  return <ol className={classes.single}>{entry && <Entry entry={entry} />}</ol>
}

function Entry({ entry }: { readonly entry: TickerEntry }) {
  const { t } = useTranslation()
  return (
    <li className={classes.entry}>
      <SymbolIcon name={entry.symbol} size={24} />
      <span className={classes.time}>{entry.time}</span>
      <span className={classes.title}>{entry.title}</span>
      <span className={classes.place}>{entry.place}</span>
      {entry.isNew && <span className={classes.new}>{t('wall.new')}</span>}
    </li>
  )
}
