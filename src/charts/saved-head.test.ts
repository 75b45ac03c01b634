import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { chartCsv } from './chart-csv'
import { csvHead, pictureHead, type SavedChart, savedName } from './saved-head'

const SAVED: SavedChart = {
  title: 'Diễn biến số vụ việc',
  area: 'Phường Cổ Nhuế 2, Thành phố Hà Nội',
  period: '15/11/2024–14/12/2026',
  filters: ['Trộm cắp', '18–22 giờ'],
  savedAt: new Date('2026-11-22T09:05:00+07:00'),
}

describe('a chart that left the screen', () => {
  it('says in its table what it is of', () => {
    const table = { columns: ['Từ ngày', 'Số vụ'], rows: [['15/11/2026', 12]] }
    expect(chartCsv(table, 'vi', csvHead(SAVED, wordsOf('vi'))).split('\r\n')).toEqual([
      '\uFEFFDiễn biến số vụ việc',
      'Địa bàn;Phường Cổ Nhuế 2, Thành phố Hà Nội',
      'Thời gian;15/11/2024–14/12/2026',
      'Đang lọc;Trộm cắp, 18–22 giờ',
      'Lưu lúc;09:05 22/11/2026',
      '',
      'Từ ngày;Số vụ',
      '15/11/2026;12',
      '',
    ])
  })

  it('says in its picture what the card does not', () => {
    expect(pictureHead(SAVED, wordsOf('vi'))).toEqual([
      'Phường Cổ Nhuế 2, Thành phố Hà Nội',
      'Đang lọc: Trộm cắp, 18–22 giờ',
      'Lưu lúc 09:05 22/11/2026',
    ])
  })

  it('speaks of no filter where there is none', () => {
    const unfiltered = { ...SAVED, filters: [] }
    expect(csvHead(unfiltered, wordsOf('vi')).flat()).not.toContain('Đang lọc')
    expect(pictureHead(unfiltered, wordsOf('vi')).length).toBe(2)
  })

  it('has a file name of its own, in letters that every system takes', () => {
    expect(savedName('xu-huong', SAVED)).toBe(
      'xu-huong_phuong-co-nhue-2-thanh-pho-ha-noi_15-11-2024-14-12-2026_trom-cap_18-22-gio',
    )
    const long = savedName('xu-huong', { ...SAVED, filters: Array(40).fill('Trộm cắp') })
    expect(long.length).toBeLessThanOrEqual(140)
    expect(long).toMatch(/^[a-z0-9_-]+[a-z0-9]$/)
  })
})
