// What the hand does on a trend: which of its choices are one step to go back.
import type { KeyboardEvent, PointerEvent } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Stretch } from './stretch'
import { useStretchDrag } from './use-stretch-drag'

const BINS = 30

/** A trend of 30 bins, 10 pixels each. */
function trend(selection: Stretch | null) {
  const chosen: (readonly [Stretch | null, boolean])[] = []
  let listeners: ReturnType<typeof useStretchDrag> | undefined
  function Trend() {
    listeners = useStretchDrag({
      bins: BINS,
      placeAt: (x) => x / 10,
      selection,
      onSelect: (...choice) => chosen.push(choice),
      markedIndex: null,
      onMark: () => {},
    })
    return null
  }
  renderToStaticMarkup(createElement(Trend))
  if (listeners === undefined) throw new Error('nothing was drawn')
  const { onPointerDown, onPointerMove, onPointerUp, onKeyDown } = listeners
  const at = (clientX: number) =>
    ({
      button: 0,
      clientX,
      pointerType: 'mouse',
      pointerId: 1,
      currentTarget: { getBoundingClientRect: () => ({ left: 0 }), setPointerCapture: () => {} },
    }) as unknown as PointerEvent
  return {
    chosen,
    press: (x: number) => onPointerDown(at(x)),
    move: (x: number) => onPointerMove(at(x)),
    release: onPointerUp,
    key: (key: string, repeat: boolean) =>
      onKeyDown({ key, repeat, shiftKey: true, preventDefault: () => {} } as KeyboardEvent),
  }
}

it('a drag is one step to go back, however far the finger moves', () => {
  const { chosen, press, move, release } = trend(null)
  press(32)
  for (const x of [48, 55, 66]) move(x)
  release()
  press(112)
  move(128)
  release()
  expect(chosen).toEqual([
    [{ first: 3, after: 5 }, false],
    [{ first: 3, after: 6 }, true],
    [{ first: 3, after: 7 }, true],
    [{ first: 11, after: 13 }, false],
  ])
})

it('a click beside what is chosen chooses its bin, and one inside leaves it', () => {
  const { chosen, press, release } = trend({ first: 10, after: 15 })
  for (const x of [204, 125]) {
    press(x)
    release()
  }
  expect(chosen).toEqual([[{ first: 20, after: 21 }, false]])
})

it('a key held down is one step to go back', () => {
  const { chosen, key } = trend({ first: 10, after: 15 })
  key('ArrowRight', false)
  key('ArrowRight', true)
  expect(chosen.map(([, isContinued]) => isContinued)).toEqual([false, true])
})
