// A link to a page of the field app leads there; a link to nowhere leads to the start.
import { expect, it } from 'vitest'
import { FIELD_PAGES, formatFieldAddress, parseFieldAddress } from './field-address'

it.each(FIELD_PAGES)('comes back to %s', (page) => {
  const address = { page, id: page === 'start' ? null : 'a1' }
  expect(parseFieldAddress(formatFieldAddress(address))).toEqual(address)
})

it('goes to the start from a page that there is not', () => {
  expect(parseFieldAddress({ page: 'nowhere', id: 'a1' })).toEqual({ page: 'start', id: null })
  expect(parseFieldAddress({ page: 'camera', id: '' })).toEqual({ page: 'camera', id: null })
})
