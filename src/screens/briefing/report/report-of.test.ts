import { describe, expect, it } from 'vitest'
import type { BriefingEvent, LateChange } from '@/domain/briefing'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { briefedOf } from './briefed.test-data'
import { reportOf } from './report-of'

const t = wordsOf('vi')
const sectionsOf = (...briefed: Parameters<typeof briefedOf>) =>
  reportOf(briefedOf(...briefed), t).sections

const ADDED: LateChange = {
  at: new Date('2025-06-18T03:00:00Z'),
  by: null,
  verb: 'insert',
  number: 7,
  typeId: 'fire.nha_dan',
  isRemoval: false,
}

/** Closed with one fire less than there is now. */
function closed() {
  const { briefing, figures } = briefedOf()
  const frozen = {
    ...figures,
    types: figures.types.map((type) =>
      type.typeId === 'fire.nha_dan'
        ? { ...type, counts: { ...type.counts, now: type.counts.now - 1 } }
        : type,
    ),
  }
  return {
    figures: frozen,
    briefing: { ...briefing, frozen, closedAt: new Date('2025-06-15T02:00:00Z'), changes: [ADDED] },
  }
}

describe('the report of a briefing', () => {
  it('has the sections in the order of the slides, without those that have nothing to tell', () => {
    const ids = sectionsOf().map(({ id }) => id)
    expect(ids).toEqual(['figures', 'trend', 'map', 'areas', 'safety', 'actions', 'conclusion'])
    const { figures } = briefedOf()
    const hamlet = { figures: { ...figures, areas: figures.areas.slice(0, 1) }, trend: null }
    expect(sectionsOf('vi', 'hamlet', hamlet).map(({ id }) => id)).toEqual([
      'figures',
      'map',
      'safety',
      'actions',
      'conclusion',
    ])
  })

  it('keeps what was reported beside what came later, and says what map and trend are of', () => {
    const sections = sectionsOf('vi', 'commune', closed())
    const byId = new Map(sections.map((section) => [section.id, section]))
    expect(byId.get('figures')?.tables[0]?.rows[0]?.[1]?.value).toBe(1523)
    const [late, changes] = byId.get('late')?.tables ?? []
    expect(late?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Tổng số vụ', '1.523', '1.524'],
      ['Cháy, nổ', '2', '3'],
    ])
    expect(changes?.rows[0]?.map(({ text }) => text)).toEqual([
      '10:00 18/06/2025',
      'hệ thống hoặc tài khoản đã xóa',
      'thêm',
      '7',
      '',
    ])
    expect(byId.has('trace')).toBe(false)
    expect(byId.get('trend')?.sentences[0]).toBe('Hiện nay: 1.524 vụ')
    expect(byId.get('map')?.sentences.join()).toContain('số liệu bổ sung sau khi chốt')
  })

  it('says who opened the figures again, when and why, once it happened', () => {
    const closing: BriefingEvent = {
      at: new Date('2025-06-15T02:00:00Z'),
      ...{ by: 'canbo@demo.vn', what: 'closed', reason: null },
    }
    const opening: BriefingEvent = {
      at: new Date('2025-06-16T03:30:00Z'),
      ...{ by: null, what: 'reopened', reason: 'Sót một vụ cháy' },
    }
    const traceOf = (events: BriefingEvent[]) =>
      sectionsOf('vi', 'commune', { briefing: { ...briefedOf().briefing, events } })
        .find(({ id }) => id === 'trace')
        ?.tables[0]?.rows.map((row) => row.map(({ text }) => text))
    expect(traceOf([closing])).toBeUndefined()
    expect(traceOf([opening, closing])).toEqual([
      ['10:30 16/06/2025', 'hệ thống hoặc tài khoản đã xóa', 'Mở lại', 'Sót một vụ cháy'],
      ['09:00 15/06/2025', 'canbo@demo.vn', 'Chốt số liệu', ''],
    ])
  })
})
