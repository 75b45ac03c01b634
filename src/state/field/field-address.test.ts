// A link to a page of the field app leads there; a link to nowhere leads to the start.
import { expect, it } from 'vitest'
import { FIELD_PAGES, formatFieldAddress, parseFieldAddress } from './field-address'

const START = { page: 'start', id: null, at: null, from: null }

it.each(FIELD_PAGES)('comes back to %s', (page) => {
  const address = { ...START, page, id: page === 'start' ? null : 'a1' }
  expect(parseFieldAddress(formatFieldAddress(address))).toEqual(address)
})

it.each([
  { page: 'worklist', id: 'a1' },
  { page: 'outbox', id: null },
] as const)('remembers the part one came for, and where from: %j', (from) => {
  const address = { page: 'camera', id: 'c', at: 'photo', from } as const
  expect(parseFieldAddress(formatFieldAddress(address))).toEqual(address)
})

it('goes to the start from a page that there is not', () => {
  expect(parseFieldAddress({ page: 'nowhere', id: 'a1' })).toEqual(START)
  const strange = { page: 'camera', id: '', at: 'roof', from: 'nowhere:x' }
  expect(parseFieldAddress(strange)).toEqual({ ...START, page: 'camera' })
})
