// A stretch of bins under mouse, finger and keyboard: what the plot of a trend listens to.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import {
  afterKey,
  binAt,
  dragged,
  type Grip,
  grip,
  isSameStretch,
  pressed,
  type Stretch,
} from './stretch'

/** Pixels within which an edge is held. */
const SLACK = { mouse: 7, finger: 22 }
/** Pixels after which a press is a drag. */
const STILL = 4

/** `isContinued` where the same movement has chosen something before: both are one step to go back. */
export type OnSelectStretch = (selection: Stretch | null, isContinued: boolean) => void

interface StretchDrag {
  readonly bins: number
  /** Bins from the left, with a fraction, at pixels from the left of the element. */
  readonly placeAt: (x: number) => number
  readonly selection: Stretch | null
  readonly onSelect: OnSelectStretch
  readonly markedIndex: number | null
  readonly onMark: (index: number | null) => void
}

const xIn = (event: PointerEvent): number =>
  event.clientX - event.currentTarget.getBoundingClientRect().left

export function useStretchDrag(drag: StretchDrag) {
  const { bins, placeAt, selection, onSelect, markedIndex, onMark } = drag
  const held = useRef<{ grip: Grip; x: number; isDrag: boolean; hasChosen: boolean } | null>(null)

  const choose = (chosen: Stretch | null, isContinued: boolean) => {
    if (isSameStretch(chosen, selection)) return
    onSelect(chosen, isContinued)
    if (held.current) held.current.hasChosen = true
  }
  const mark = (index: number | null) => {
    if (index !== markedIndex) onMark(index)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || bins === 0) return
    const x = xIn(event)
    const pixels = event.pointerType === 'mouse' ? SLACK.mouse : SLACK.finger
    const slack = Math.abs(placeAt(pixels) - placeAt(0))
    const gripped = grip(placeAt(x), selection, slack, bins)
    held.current = { grip: gripped, x, isDrag: false, hasChosen: false }
    event.currentTarget.setPointerCapture(event.pointerId)
    mark(binAt(placeAt(x), bins))
  }

  const onPointerMove = (event: PointerEvent) => {
    if (bins === 0) return
    const x = xIn(event)
    const now = held.current
    if (now) now.isDrag ||= Math.abs(x - now.x) > STILL
    // What is being chosen is more than what lies under the pointer.
    mark(now?.isDrag ? null : binAt(placeAt(x), bins))
    if (now === null) return
    if (now.isDrag) choose(dragged(now.grip, placeAt(x), bins), now.hasChosen)
  }

  const onPointerUp = () => {
    if (held.current?.isDrag === false) choose(pressed(held.current.grip, bins), false)
    held.current = null
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    /** The page scrolls instead. */
    onPointerCancel: () => {
      held.current = null
    },
    onPointerLeave: (event: PointerEvent) => {
      // A finger that is lifted leaves its mark to be read; it goes when something else is touched.
      if (event.pointerType === 'mouse' && held.current === null) mark(null)
    },
    onBlur: () => mark(null),
    onKeyDown: (event: KeyboardEvent) => {
      const chosen = afterKey(event.key, event.shiftKey, selection, markedIndex ?? bins - 1, bins)
      if (chosen === undefined || bins === 0) return
      event.preventDefault()
      // A key that is held down is one movement, too.
      choose(chosen, event.repeat)
      if (chosen === null) mark(null)
      else mark(event.shiftKey ? chosen.after - 1 : chosen.first)
    },
  }
}
