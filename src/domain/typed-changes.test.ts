import { expect, it } from 'vitest'
import { changesOf, withChanges } from './typed-changes'

const FIRST = { name: 'Cổng chợ', code: null as string | null, note: '', equipment: {} }

it('puts what was typed back onto what is saved by now', () => {
  const typed = {
    ...FIRST,
    name: 'Cổng trường',
    code: 'CAM-9',
    equipment: { pump: { quantity: '1' } },
  }
  const changes = JSON.parse(JSON.stringify(changesOf(FIRST, typed)))
  expect(withChanges({ ...FIRST, note: 'của người khác' }, changes)).toEqual({
    typed: { ...typed, note: 'của người khác' },
    overlaps: [],
  })
})

it('names what others changed meanwhile, unless they wrote the same', () => {
  const changes = changesOf(FIRST, { ...FIRST, name: 'Cổng trường', note: 'hỏng' })
  const saved = { ...FIRST, name: 'Cổng đình', note: 'hỏng' }
  expect(withChanges(saved, changes)).toEqual({
    typed: { ...saved, name: 'Cổng trường' },
    overlaps: ['name'],
  })
})

it('leaves out what no longer fits the form', () => {
  const changes = {
    gone: { before: '', mine: 'x' },
    equipment: { before: {}, mine: null },
    name: { before: '', mine: { a: 1 } },
  }
  expect(withChanges(FIRST, changes)).toEqual({ typed: FIRST, overlaps: [] })
})
