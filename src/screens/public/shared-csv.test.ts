// The file of an opened link: small numbers as words, names that are no formulas, middles of areas.
import { expect, it } from 'vitest'
import type { SharedCounts, SharedPlace } from '@/domain/share-link'
import { sayIn } from '@/domain/words/public-words'
import { sharedCsv } from './shared-csv'

const place = (more: Partial<SharedPlace>): SharedPlace => ({
  ...{ kind: 'thôn', name: 'Đông', level: 'hamlet', inside: 'Tân Phước' },
  ...{ lngLat: [107.75, 10.68], count: 12, ...more },
})
const counts = (...places: SharedPlace[]): SharedCounts => ({
  ...{ layer: 'incidents', area: { kind: 'xã', name: 'Tân Phước' }, lastDay: '2026-07-15' },
  ...{ startsOn: '2026-05-15', endsOn: '2026-06-15', places },
})
const linesOf = (language: 'vi' | 'en', ...places: SharedPlace[]): string[] =>
  sharedCsv(counts(...places), { language, say: sayIn(language) })
    .trim()
    .split('\r\n')

it('says fewer than three as words, and what is in no hamlet', () => {
  const commune = place({ kind: 'xã', name: 'Tân Phước', level: 'commune', inside: 'Bình Yên' })
  expect(linesOf('vi', place({ count: null }), { ...commune, lngLat: null })).toEqual([
    'Địa bàn;Thuộc;Số lượng;Vĩ độ;Kinh độ',
    'Thôn Đông;Tân Phước;dưới 3;10,68;107,75',
    'Xã Tân Phước (chưa rõ thôn, tổ dân phố);Bình Yên;12;;',
  ])
})

it('gives no spreadsheet a formula', () => {
  expect(linesOf('en', place({ inside: '=HYPERLINK("x")' }))[1]).toBe(
    `Thôn Đông,"'=HYPERLINK(""x"")",12,10.68,107.75`,
  )
})
