// A list box of rows of one height, of which only those in sight are in the page; 5,000 rows scroll like 50.
import { useElementSize, useMergedRef } from '@mantine/hooks'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from 'react'
import type { RowList } from '@/layers/rows'
import classes from './VirtualList.module.css'
import { visibleRows } from './visible-rows'

/** Pixels; also in the style sheet. */
const ROW_HEIGHT = 60
const A_REST_MS = 250

interface VirtualListProps<Row> {
  readonly label: string
  readonly rows: RowList<Row>
  readonly selectedKey: string | null
  /** The row under the pointer or the keyboard, here or on the map. */
  readonly markedKey: string | null
  readonly onSelect: (row: Row) => void
  readonly onMark: (row: Row | null) => void
  readonly children: (row: Row) => ReactNode
}

export function VirtualList<Row extends { readonly id: string }>(props: VirtualListProps<Row>) {
  const { label, rows, selectedKey, markedKey, onSelect, onMark, children } = props
  const listId = useId()
  const { ref, height } = useElementSize<HTMLDivElement>()
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const boxRef = useMergedRef(ref, setBox)
  const [scrollTop, setScrollTop] = useState(0)
  const [active, setActive] = useState(-1)

  const { first, after } = visibleRows(rows.length, ROW_HEIGHT, scrollTop, height)
  const pageSize = Math.max(1, Math.floor(height / ROW_HEIGHT) - 1)

  const show = useEffectEvent((index: number) => {
    if (!box || index < 0) return
    const [top, bottom] = [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT]
    if (top < box.scrollTop) box.scrollTop = top
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
  })

  // What is selected on the map is brought into sight here.
  const showSelected = useEffectEvent(() => {
    const index = selectedKey === null ? -1 : rows.indexOf(selectedKey)
    if (index < 0) return
    setActive(index)
    show(index)
  })
  useEffect(() => {
    if (selectedKey !== null && box && height > 0) showSelected()
  }, [selectedKey, box, height])

  // Resting on something on the map brings its row into sight; passing over many things does not.
  const showMarked = useEffectEvent(() => show(markedKey === null ? -1 : rows.indexOf(markedKey)))
  useEffect(() => {
    if (markedKey === null || !box || box.matches(':hover, :focus')) return
    const timer = window.setTimeout(showMarked, A_REST_MS)
    return () => window.clearTimeout(timer)
  }, [markedKey, box])

  const moveTo = (index: number) => {
    const next = Math.min(Math.max(0, index), rows.length - 1)
    const row = rows.at(next)
    if (row === undefined) return
    setActive(next)
    show(next)
    onMark(row)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active < 0 ? rows.length - 1 : active - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: active + pageSize,
      PageUp: active - pageSize,
    }
    const target = targets[event.key]
    const row = rows.at(active)
    if (target !== undefined) moveTo(target)
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) onSelect(row)
    else return
    event.preventDefault()
  }

  const idOf = (index: number): string => `${listId}-${index}`
  const isActiveInPage = active >= first && active < after

  return (
    <div
      ref={boxRef}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={isActiveInPage ? idOf(active) : undefined}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onMark(null)}
      onBlur={() => onMark(null)}
    >
      <div role="none" className={classes.whole} style={{ height: rows.length * ROW_HEIGHT }}>
        {Array.from({ length: after - first }, (_, offset) => {
          const index = first + offset
          const row = rows.at(index)
          if (row === undefined) return null
          const key = row.id
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles the keys
            <div
              key={key}
              id={idOf(index)}
              role="option"
              tabIndex={-1}
              className={classes.row}
              style={{ top: index * ROW_HEIGHT }}
              aria-selected={key === selectedKey}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              data-active={index === active || undefined}
              data-marked={key === markedKey || undefined}
              onMouseEnter={() => onMark(row)}
              onClick={() => {
                setActive(index)
                onSelect(row)
              }}
            >
              {children(row)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
