import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/domain/words/words-of.test-data'
import { communityFigures } from './figures.test-data'
import { groupsPart } from './groups-part'
import {
  commendationsPart,
  documentsPart,
  festivalsPart,
  mediationsPart,
  meetingsPart,
  registrationsPart,
  undatedMeetingsPart,
} from './movement-part'
import { isEmptyPart, type PartOf } from './part'
import { riskSitesPart, trafficSpotsPart } from './places-part'
import { standardsPart } from './standards-part'

const t = wordsOf('vi')
const said = (partOf: PartOf, more: Parameters<typeof communityFigures>[0]) =>
  partOf(communityFigures(more), 'vi', t).sentences
const cells = (partOf: PartOf, more: Parameters<typeof communityFigures>[0]) =>
  partOf(communityFigures(more), 'vi', t).tables.map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  )

it('names the days that the movement is celebrated on, where they fall in the next period (seed 002)', () => {
  const days = (firstDay: string, endDay: string) => said(festivalsPart, { firstDay, endDay })
  expect(days('2026-07-15', '2026-08-15')).toEqual([
    'Kỳ tới có Ngày hội toàn dân bảo vệ an ninh Tổ quốc (19/08/2026).',
  ])
  expect(days('2026-10-15', '2026-11-15')).toHaveLength(1)
  expect(days('2025-12-15', '2026-12-15')).toHaveLength(2)
  expect(days('2026-08-15', '2026-09-15')).toEqual([])
})

const PARTS = [
  ...[groupsPart, meetingsPart, registrationsPart, documentsPart, commendationsPart],
  ...[mediationsPart, standardsPart, riskSitesPart, trafficSpotsPart],
]

describe('what is said of the movement', () => {
  it('is nothing where nothing was written down', () => {
    for (const partOf of PARTS) expect(isEmptyPart(partOf(communityFigures(), 'vi', t))).toBe(true)
  })

  it('computes the rate of seed 003: 2.311 of 3.013 is 76,7 %', () => {
    const meetings = {
      ...{ meetings: 28, areas: 8, attendances: 2311, householdsPresent: null, undated: 1 },
    }
    expect(said(meetingsPart, { meetings })).toEqual([
      'Họp dân: 8/8 thôn, tổ dân phố, 28 buổi.',
      '2.311 lượt người dự, bằng 76,7% của 3.013 hộ (một người dự nhiều buổi được tính nhiều lượt).',
    ])
    expect(said(undatedMeetingsPart, { meetings })).toEqual([
      '1 cuộc họp chưa rõ năm, không tính vào kỳ nào.',
    ])
  })

  it('gives no rate for an area whose households nobody knows', () => {
    const meetings = {
      ...{ meetings: 1, areas: 1, attendances: 40, householdsPresent: 30, undated: 0 },
    }
    expect(said(meetingsPart, { meetings, households: null })).toEqual([
      'Họp dân: 1/8 thôn, tổ dân phố, 1 buổi.',
      '40 lượt người dự.',
      'Hộ có người dự: 30 lượt hộ.',
    ])
    // Never more than all.
    // The commune's own meeting is no hamlet's.
    expect(said(meetingsPart, { meetings: { ...meetings, areas: 0 } })[0]).toBe('Họp dân: 1 buổi.')
    const twice = { ...meetings, householdsPresent: 4000 }
    expect(said(meetingsPart, { meetings: twice }).at(-1)).toBe('Hộ có người dự: 4.000 lượt hộ.')
  })

  it('says the deadline where registration is not whole, or was counted after it', () => {
    const row = { subject: 'household', registered: 3013, total: 3013, countedOn: '2018-03-31' }
    expect(said(registrationsPart, { registrations: [row] })).toEqual([
      'Hộ gia đình đăng ký “An toàn về ANTT” năm 2018: 3.013/3.013 (100%).',
    ])
    expect(said(registrationsPart, { registrations: [{ ...row, registered: 3000 }] })).toEqual([
      'Hộ gia đình đăng ký “An toàn về ANTT” năm 2018: 3.000/3.013 (99,6%), hạn 31/3, số đến 31/03/2018.',
    ])
    expect(
      said(registrationsPart, { registrations: [{ ...row, countedOn: '2018-04-02' }] })[0],
    ).toContain('số đến 02/04/2018')
  })

  it('counts documents by kind of unit: 8/8, 3/3', () => {
    const documents = [
      { unitKind: 'party_cell', documentKind: 'resolution', issued: 8, total: 8 },
      { unitKind: 'school', documentKind: 'resolution', issued: 2, total: 3 },
      { unitKind: 'school', documentKind: 'plan', issued: 3, total: 3 },
    ]
    expect(cells(documentsPart, { documents })).toEqual([
      [
        ['Chi bộ', '8/8', '–'],
        ['Nhà trường', '2/3', '3/3'],
      ],
    ])
  })

  it('takes the rate of mediation of what ended, and tells what is pending beside it', () => {
    const mediations = { received: 10, succeeded: 12, failed: 2, transferred: 2, pending: 4 }
    expect(said(mediationsPart, { mediations })).toEqual([
      'Hòa giải: tiếp nhận 10 vụ, còn 4 vụ chưa xong.',
      'Hòa giải thành 12/16 (75%) vụ đã kết thúc; không thành 2, chuyển cơ quan khác 2.',
    ])
    const few = { ...mediations, succeeded: 4, failed: 0, transferred: 0 }
    expect(said(mediationsPart, { mediations: few })[1]).toBe(
      'Hòa giải thành 4/4 vụ đã kết thúc; không thành 0, chuyển cơ quan khác 0.',
    )
    expect(
      said(mediationsPart, {
        mediations: { ...mediations, succeeded: 0, failed: 0, transferred: 0 },
      }),
    ).toHaveLength(1)
  })

  it('tells how far a pilot goes on: 1 and 12 are 13 wards (seed 004)', () => {
    const none = { pilot: 0, launched: 0, expanded: 0, other: 0 }
    const groups = [
      {
        ...{ ...none, kind: 'safe_traffic', pilot: 1, areas: 1, members: null },
        ...{ withoutMembers: 1, households: null, moreAreas: 12 },
      },
    ]
    expect(said(groupsPart, { groups })[0]).toBe(
      '1 mô hình đang hoạt động (1 mô hình chưa ghi số thành viên).',
    )
    expect(said(groupsPart, { groups })).toContain(
      'Giao thông an toàn, thông suốt: đã có ở 1 địa bàn, sẽ nhân rộng thêm 12, tổng cộng 13 địa bàn.',
    )
    expect(cells(groupsPart, { groups })).toEqual([
      [['Giao thông an toàn, thông suốt', '1', '0', '0', '0', '–', '–']],
    ])
  })

  it('says what is wrong with fire groups, and only that', () => {
    const fireGroups = {
      ...{ groups: 5, households: 52, tooSmall: 1, tooLarge: 1, bellsApart: 0 },
      ...{ withoutDrill: 2, inTwoGroups: 1 },
    }
    expect(said(groupsPart, { fireGroups })).toEqual([
      '5 tổ liên gia an toàn PCCC với 52 hộ; 1 tổ dưới 5 hộ, 1 tổ trên 15 hộ, 2 tổ chưa diễn tập trong 12 tháng, 1 hộ ghi ở hai tổ.',
    ])
  })

  it('calls for a final review after ten years, and counts those that there is no room for', () => {
    const due = { name: 'Tổ tự quản', kind: 'self_management', place: 'thôn 1' }
    const anniversaries = [10, 5, 1, 1, 1].map((years) => ({ ...due, years }))
    expect(said(groupsPart, { anniversaries })).toEqual([
      'Tròn 10 năm, cần tổng kết: Tổ tự quản (thôn 1).',
      'Tròn 5 năm, cần tổng kết: Tổ tự quản (thôn 1).',
      'Tròn 1 năm, cần sơ kết: Tổ tự quản (thôn 1).',
      'và 2 mô hình khác đến hạn sơ kết, tổng kết.',
    ])
  })

  it('gives a badge only where every criterion is met: it drops when one is unset', () => {
    const met = { place: 'thôn 1', levels: { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2 } }
    const unset = { place: 'thôn 2', levels: { 1: 2, 2: 2, 3: 2, 4: 2 } }
    const standards = [
      { standard: 'fire_safe_area', areas: 2, score: 18, met: 1, lowest: [unset, met] },
    ]
    const part = standardsPart(communityFigures({ standards }), 'vi', t)
    expect(part.sentences).toEqual(['Khu dân cư an toàn PCCC: 1/2 địa bàn đạt tất cả tiêu chí.'])
    expect(part.tables[0]?.rows.map((cells) => [cells[0]?.text, cells.at(-1)?.text])).toEqual([
      ['thôn 2', 'Chưa đạt'],
      ['thôn 1', 'Đạt'],
    ])
  })

  it('scores the five contents by hamlet, the lowest first, the others in the workbook', () => {
    const lowest = Array.from({ length: 14 }, (_, place) => ({
      place: `thôn ${place}`,
      levels: { 1: 2, 2: Math.floor(place / 5), 3: 1, 4: 0, 5: 2 },
    }))
    const standards = [{ standard: 'five_self', areas: 14, score: 83, met: 0, lowest }]
    const part = standardsPart(communityFigures({ standards }), 'vi', t)
    expect(part.sentences[0]).toBe('5 tự quản về ANTT: trung bình 5,9/10 điểm ở 14 địa bàn.')
    expect(part.tables[0]?.rows).toHaveLength(12)
    expect(part.tables[0]?.rows[0]?.at(-1)?.text).toBe('5/10')
    expect(part.details?.[0]?.rows).toHaveLength(14)
  })

  it('compares a traffic spot before and after without a percentage', () => {
    const spot = { name: 'ngã tư', place: 'tổ dân phố 12', measures: 'Phân luồng' }
    const trafficSpots = [
      { ...spot, beganOn: '2024-03-01', days: 92, isOver: true, before: 25, after: 20 },
    ]
    expect(cells(trafficSpotsPart, { trafficSpots })).toEqual([
      [['ngã tư (tổ dân phố 12)', '01/03/2024', '92', '25', '20', 'giảm 5 vụ']],
    ])
  })
})
