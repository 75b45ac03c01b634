// Rows as many as there is room for: a row is shown whole or not at all, and those left out are counted.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import classes from './WallScene.module.css'

interface FittedListProps {
  /** Read aloud. */
  readonly label: string
  /** The most important first, each an `li`. */
  readonly rows: readonly ReactNode[]
  /** How many there are in all. */
  readonly total: number
  readonly language: Language
}

export function FittedList({ label, rows, total, language }: FittedListProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const [fitting, setFitting] = useState(rows.length)

  const measure = () => {
    const { current } = list
    if (current === null) return
    const heights = [...current.children].map((item) => (item as HTMLElement).offsetHeight)
    // The last one says how many are left out.
    const more = heights.pop() ?? 0
    const room = current.clientHeight
    const whole = countFitting(heights, room)
    const isAll = whole === heights.length && whole === total
    const beside = countFitting(heights, room - more)
    setFitting(isAll ? whole : beside)
  }
  useLayoutEffect(measure)
  useEffect(() => {
    const { current } = list
    if (current === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])

  const left = total - fitting
  return (
    <ul ref={list} className={classes.list} aria-label={label}>
      {rows.map((row, index) => (
        <li key={index} className={classes.item} data-over={index >= fitting || undefined}>
          {row}
        </li>
      ))}
      <li className={classes.more} data-over={left <= 0 || undefined}>
        {t('wall.more', { count: left, number: formatNumber(left, language) })}
      </li>
    </ul>
  )
}

function countFitting(heights: readonly number[], room: number): number {
  let used = 0
  const first = heights.findIndex((height) => {
    used += height
    return used > room
  })
  return first < 0 ? heights.length : first
}
