import { describe, expect, it } from 'vitest'
import { merge } from './patch-rows'

const item = (id: string, name = id) => ({ id, name })

describe('merge', () => {
  it('replaces in place, drops the deleted and appends the new', () => {
    const items = [item('a'), item('b'), item('c')]
    expect(merge(items, [item('b', 'B'), item('d')], ['a'])).toEqual([
      item('b', 'B'),
      item('c'),
      item('d'),
    ])
  })

  it('keeps a row that was reported gone from one area and changed in another', () => {
    expect(merge([item('a')], [item('a', 'A')], ['a'])).toEqual([item('a', 'A')])
  })

  it('answers the same list when nothing changed, so that nothing is drawn again', () => {
    const items = [item('a')]
    expect(merge(items, [], [])).toBe(items)
  })
})
