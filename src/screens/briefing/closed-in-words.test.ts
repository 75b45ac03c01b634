import { expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { closedInWords } from './closed-in-words'

it('says no empty brackets where the account that closed it was deleted', () => {
  const closedAt = new Date('2026-11-15T02:00:00Z')
  const said = (closedBy: string | null) => closedInWords({ closedAt, closedBy }, wordsOf('vi'))
  expect(said('canbo@demo.vn')).toMatch(/^Đã chốt lúc .*15\/11\/2026.* \(canbo@demo\.vn\)$/)
  expect(said(null)).toMatch(/^Đã chốt lúc .*15\/11\/2026.* \(tài khoản đã xóa\)$/)
  expect(closedInWords({ closedAt: null, closedBy: null }, wordsOf('vi'))).toBe('')
})
