import { describe, expect, it } from 'vitest'
import { afterKey, dragged, grip, pressed, type Stretch } from './stretch'

const BINS = 30
const CHOSEN: Stretch = { first: 10, after: 15 }
const drag = (from: number, to: number, stretch: Stretch | null = CHOSEN, slack = 0.5) =>
  dragged(grip(from, stretch, slack, BINS), to, BINS)

describe('dragging on a chart', () => {
  it('chooses every bin it passes, in either direction', () => {
    expect(drag(3.2, 6.9, null)).toEqual({ first: 3, after: 7 })
    expect(drag(6.9, 3.2, null)).toEqual({ first: 3, after: 7 })
    expect(drag(3.2, 3.8, null)).toEqual({ first: 3, after: 4 })
  })

  it('stays within the chart', () => {
    expect(drag(25, 99, null)).toEqual({ first: 25, after: 30 })
    expect(drag(2, -5, null)).toEqual({ first: 0, after: 3 })
    expect(drag(30, 30, null)).toEqual({ first: 29, after: 30 })
  })

  it('moves an edge, and turns round the other edge when dragged over it', () => {
    expect(drag(10.2, 7.1)).toEqual({ first: 7, after: 15 })
    expect(drag(14.8, 20)).toEqual({ first: 10, after: 20 })
    expect(drag(10.2, 20)).toEqual({ first: 15, after: 20 })
    expect(drag(10, 15)).toEqual({ first: 14, after: 15 })
    expect(drag(15, 10)).toEqual({ first: 10, after: 11 })
  })

  it('moves the whole stretch when held inside, and no further than the ends', () => {
    expect(drag(12, 14.1)).toEqual({ first: 12, after: 17 })
    expect(drag(12, 99)).toEqual({ first: 25, after: 30 })
    expect(drag(12, -99)).toEqual({ first: 0, after: 5 })
  })

  it('chooses a part of a stretch that is nearly all there is', () => {
    expect(drag(12.2, 14.1, { first: 0, after: 30 })).toEqual({ first: 12, after: 15 })
    expect(drag(12.2, 14.1, { first: 5, after: 25 })).toEqual({ first: 12, after: 15 })
  })

  it('begins a new stretch outside the old one', () => {
    expect(drag(20.5, 22.5)).toEqual({ first: 20, after: 23 })
  })
})

describe('a press on a chart', () => {
  const press = (place: number, stretch: Stretch | null = CHOSEN, slack = 0.5) =>
    pressed(grip(place, stretch, slack, BINS), BINS)

  it('chooses its bin outside the stretch, also where a thick finger holds its edge', () => {
    expect(press(3.2, null)).toEqual({ first: 3, after: 4 })
    expect(press(20.5)).toEqual({ first: 20, after: 21 })
    expect(press(15.4, CHOSEN, 1.5)).toEqual({ first: 15, after: 16 })
  })

  it('leaves the stretch as it is inside, unless there is hardly anything else', () => {
    expect(press(12.5)).toEqual(CHOSEN)
    expect(press(14.8)).toEqual(CHOSEN)
    expect(press(12.5, { first: 0, after: 30 })).toEqual({ first: 12, after: 13 })
  })
})

describe('keys on a chart', () => {
  const press = (key: string, withShift = false, stretch: Stretch | null = CHOSEN) =>
    afterKey(key, withShift, stretch, 8, BINS)

  it('begin where the chart is marked', () => {
    expect(press('ArrowRight', false, null)).toEqual({ first: 8, after: 9 })
  })

  it('move, lengthen, shorten and let go', () => {
    expect(press('ArrowLeft')).toEqual({ first: 9, after: 14 })
    expect(press('ArrowRight', true)).toEqual({ first: 10, after: 16 })
    expect(press('ArrowLeft', true)).toEqual({ first: 10, after: 14 })
    expect(press('ArrowLeft', true, { first: 4, after: 5 })).toEqual({ first: 4, after: 5 })
    expect(press('End')).toEqual({ first: 25, after: 30 })
    expect(press('Home')).toEqual({ first: 0, after: 5 })
    expect(press('Escape')).toBeNull()
    expect(press('Tab')).toBeUndefined()
  })
})
