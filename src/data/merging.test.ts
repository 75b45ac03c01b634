// Two people change the same camera: what goes through by itself, and where somebody must choose.
import { expect, it } from 'vitest'
import { BEFORE, type Draft } from './editing.test-data'
import { merge } from './merging'

const GROUPS = [['lng', 'lat']] as const
const merged = (mine: Partial<Draft>, theirs: Partial<Draft>, sent: readonly Draft[] = []) => {
  const own = [BEFORE, ...sent]
  const versions = {
    from: own,
    own,
    mine: { ...BEFORE, ...mine },
    theirs: { ...BEFORE, ...theirs },
  }
  return merge(versions, GROUPS)
}

it('keeps what each changed in fields of their own', () => {
  const { draft, clashes } = merged({ name: 'tôi' }, { note: 'họ' })
  expect(draft).toEqual({ ...BEFORE, name: 'tôi', note: 'họ' })
  expect(clashes).toEqual([])
})

it('asks where both changed a field, unless to the same', () => {
  expect(merged({ name: 'tôi' }, { name: 'họ', note: 'họ' })).toEqual({
    draft: { ...BEFORE, name: 'tôi', note: 'họ' },
    clashes: ['name'],
    theirs: ['name', 'note'],
  })
  expect(merged({ name: 'cùng' }, { name: 'cùng' }).clashes).toEqual([])
})

it('makes no position of two', () => {
  expect(merged({ lng: 107 }, { lat: 22 })).toEqual({
    draft: { ...BEFORE, lng: 107 },
    clashes: ['lng', 'lat'],
    theirs: ['lng', 'lat'],
  })
  expect(merged({ name: 'tôi' }, { lat: 22 }).draft).toEqual({ ...BEFORE, name: 'tôi', lat: 22 })
})

it('knows what was sent before for its own, and still writes what was put back since', () => {
  const sent = { ...BEFORE, name: 'gửi rồi' }
  const { draft, clashes } = merged({}, { name: 'gửi rồi' }, [sent])
  expect(clashes).toEqual([])
  expect(draft).toEqual(BEFORE)
})

it('leaves alone what an older version of the app did not know', () => {
  const { note: _, ...old } = BEFORE
  const mine = { ...old, name: 'tôi' } as Draft
  const versions = { from: [BEFORE], own: [BEFORE], mine, theirs: { ...BEFORE, note: 'họ' } }
  expect(merge(versions, GROUPS)).toEqual({
    draft: { ...BEFORE, name: 'tôi', note: 'họ' },
    clashes: [],
    theirs: [],
  })
})
