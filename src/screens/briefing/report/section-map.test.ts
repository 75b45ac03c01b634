import { expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from './briefed.test-data'
import { mapSentences } from './section-map'

it('the map slide says where something happened that had nothing in the period before', () => {
  const { figures } = briefedOf()
  const [area] = figures.areas
  if (area === undefined) throw new Error('The commune has no hamlets')
  const areas = ['Bến', 'Chợ', 'Đồi'].map((name, place) => ({
    ...{ ...area, name, areaId: name },
    counts: { ...area.counts, now: 9 - place, before: 0 },
  }))
  const briefed = briefedOf('vi', 'commune', { figures: { ...figures, areas: [area, ...areas] } })
  const t = wordsOf('vi')
  expect(mapSentences(briefed, t)).toEqual([
    'Mới phát sinh so với kỳ trước: Thôn Bến, Thôn Chợ, Thôn Đồi',
  ])
  expect(mapSentences(briefed, t, 2)).toEqual([
    'Mới phát sinh so với kỳ trước: Thôn Bến, Thôn Chợ và 1 địa bàn khác',
  ])
  expect(mapSentences(briefedOf(), t)).toEqual([])
})
