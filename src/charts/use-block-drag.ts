// A block of hours x weekdays under mouse, finger and keyboard: what the matrix listens to.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { blockBetween, cellAfterKey, isSameBlock, type MatrixBlock } from './matrix-block'
import type { MatrixPlace } from './matrix-frame'

export interface MatrixCell {
  readonly hour: number
  readonly weekday: number
}

/** `isContinued` where the same movement has chosen something before: both are one step to go back. */
export type OnSelectBlock = (block: MatrixBlock | null, isContinued: boolean) => void

interface BlockDrag {
  /** Where in the matrix a place is, in pixels from its left and top. */
  readonly placeAt: (x: number, y: number) => MatrixPlace
  /** The chosen block, null where none or no single one is chosen. */
  readonly block: MatrixBlock | null
  readonly onSelect: OnSelectBlock
  /** The cell under mouse or keyboard; null while a block is being chosen. */
  readonly onMark: (cell: MatrixCell | null) => void
}

const cellOf = ({ hour, weekday }: MatrixPlace): MatrixCell | null =>
  hour === null || weekday === null ? null : { hour, weekday }

export function useBlockDrag({ placeAt, block, onSelect, onMark }: BlockDrag) {
  /** The cell under pointer or keyboard. */
  const [active, setActive] = useState<MatrixCell | null>(null)
  const held = useRef<{
    from: MatrixPlace
    before: MatrixBlock | null
    hasChosen: boolean
  } | null>(null)
  const anchor = useRef<MatrixCell | null>(null)

  const choose = (chosen: MatrixBlock | null, isContinued = held.current?.hasChosen ?? false) => {
    if (isSameBlock(chosen, block)) return
    onSelect(chosen, isContinued)
    if (held.current) held.current.hasChosen = true
  }
  const placeOf = (event: PointerEvent): MatrixPlace => {
    const box = event.currentTarget.getBoundingClientRect()
    return placeAt(event.clientX - box.left, event.clientY - box.top)
  }
  const point = (place: MatrixPlace) => {
    const cell = cellOf(place)
    const isSame = cell?.hour === active?.hour && cell?.weekday === active?.weekday
    if (isSame) return
    setActive(cell)
    onMark(held.current ? null : cell)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const from = placeOf(event)
    // The corner between the headings is no place.
    if (from.hour === null && from.weekday === null) return
    held.current = { from, before: block, hasChosen: false }
    event.currentTarget.setPointerCapture(event.pointerId)
    point(from)
    onMark(null)
    choose(blockBetween(from, from))
  }

  const onPointerMove = (event: PointerEvent) => {
    const place = placeOf(event)
    point(place)
    if (held.current) choose(blockBetween(held.current.from, place))
  }

  const onPointerUp = (event: PointerEvent) => {
    const now = held.current
    held.current = null
    if (now === null) return
    // Pressing again what alone was chosen lets it go.
    const chosen = blockBetween(now.from, placeOf(event))
    if (isSameBlock(chosen, now.before)) onSelect(null, now.hasChosen)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ?? { hour: block?.hours[0] ?? 0, weekday: block?.weekdays[0] ?? 0 }
    const next = cellAfterKey(event.key, at.hour, at.weekday)
    if (next) {
      setActive(next)
      onMark(event.shiftKey ? null : next)
      if (event.shiftKey) {
        anchor.current ??= at
        choose(blockBetween(anchor.current, next), event.repeat)
      } else anchor.current = null
    } else if (event.key === 'Enter' || event.key === ' ') {
      const cell = blockBetween(at, at)
      setActive(at)
      onSelect(isSameBlock(cell, block) ? null : cell, false)
    } else if (event.key === 'Escape') choose(null)
    else return
    event.preventDefault()
  }

  const leave = () => {
    anchor.current = null
    setActive(null)
    onMark(null)
  }
  return {
    active,
    listeners: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      /** The page scrolls instead: what the finger chose on its way was not meant. */
      onPointerCancel: () => {
        if (held.current) choose(held.current.before)
        held.current = null
        leave()
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse' && held.current === null) leave()
      },
      onBlur: leave,
      onKeyDown,
    },
  }
}
