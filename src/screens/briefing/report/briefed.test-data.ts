// A briefing to make reports of in tests: a commune in June 2025, 1.524 incidents after 1.566.
import type { Action } from '@/domain/action'
import type { Area } from '@/domain/area'
import { type BriefingFigures, comparedOf, type SpanCounts } from '@/domain/briefing'
import { dayNumberOf, startOfDay } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import type { Language } from '@/domain/format'
import { parsePeriod } from '@/domain/period'
import type { BriefingPeriod } from '@/state/briefing-address'
import type { Briefed } from './section'

const counts = (now: number, before: number, yearBefore = 0): SpanCounts => ({
  now,
  before,
  yearBefore,
  yearToDate: 3 * now,
  yearToDateBefore: 3 * yearBefore,
})
const NONE = counts(0, 0)

const areaOf = (more: Partial<Area>): Area => ({
  id: 'commune',
  number: 1,
  code: '23268',
  codeEdition: '2018-01-01',
  level: 'commune',
  kind: 'xã',
  name: 'Tân Phước',
  aliases: [],
  parentId: 'province',
  path: 'vn.p.c',
  center: null,
  bbox: null,
  outline: null,
  households: 3013,
  population: null,
  beganOn: null,
  endedOn: null,
  version: '1',
  ...more,
})

const PROVINCE = areaOf({
  id: 'province',
  level: 'province',
  kind: 'tỉnh',
  name: 'Bình Thuận',
  parentId: null,
})
const COMMUNE = areaOf({})
const HAMLET = areaOf({
  id: 'hamlet',
  level: 'hamlet',
  kind: 'thôn',
  name: 'Phước Hải',
  parentId: 'commune',
})

const rules = [{ effectiveFrom: '2010-01-01', cutDay: 15 }]
const day = (text: string) => dayNumberOf(startOfDay(text))
const NOW = startOfDay('2025-06-20')
const PERIOD = parsePeriod('police_month:2025-06', rules, NOW) as BriefingPeriod

const figures: BriefingFigures = {
  today: '2025-06-20',
  spans: {
    now: [day('2025-05-15'), day('2025-06-15')],
    before: [day('2025-04-15'), day('2025-05-15')],
    yearBefore: [day('2024-05-15'), day('2024-06-15')],
    yearToDate: [day('2024-12-15'), day('2025-06-15')],
    yearToDateBefore: [day('2023-12-15'), day('2024-06-15')],
  },
  types: [
    { typeId: 'crime.trom_cap', counts: counts(1201, 1266, 1100) },
    { typeId: 'fire.nha_dan', counts: counts(3, 0, 2) },
    { typeId: 'traffic.tai_nan', counts: counts(320, 300, 310) },
  ],
  areas: [
    { areaId: 'a', kind: 'thôn', name: 'Phước Hải', households: 377, counts: counts(900, 980) },
    { areaId: 'b', kind: 'thôn', name: '=cmd', households: null, counts: counts(600, 586) },
    { areaId: 'commune', kind: 'xã', name: 'Tân Phước', households: 3013, counts: counts(24, 0) },
  ],
  deaths: counts(1, 2),
  injuries: NONE,
  damageVnd: counts(125_000_000, 0),
  cleared: counts(1169, 1200),
  withoutPosition: 12,
  firePoints: { ready: 30, overdue: 2, needsService: 1, outOfService: 0 },
  community: null,
  cameras: { working: 41, faulty: 2, offline: 1, planned: 0 },
}

const action = (more: Partial<Action>): Action =>
  ({
    id: 'action',
    title: 'Lắp đèn ở ngõ 7',
    ownerRole: 'Trưởng thôn',
    decidedOn: '2025-05-15',
    dueOn: '2025-06-10',
    status: 'open',
    result: null,
    endedOn: null,
    ...more,
  }) as Action

/** @param level of the area; the commune unless told */
export function briefedOf(
  language: Language = 'vi',
  level: 'province' | 'commune' | 'hamlet' = 'commune',
  more: Partial<Briefed> = {},
): Briefed {
  const area = { province: PROVINCE, commune: COMMUNE, hamlet: HAMLET }[level]
  const bins = [4, 5, 6].map((month): [number, number] => [
    day(`2025-0${month - 1}-15`),
    day(`2025-0${month}-15`),
  ])
  return {
    agreed: {
      agreedBefore: [action({})],
      carriedOver: [],
      agreedNow: [action({ id: 'new', dueOn: '2025-07-10' })],
    },
    area,
    basics: {
      memberships: [],
      areas: [PROVINCE, COMMUNE, HAMLET],
      ownAreas: [area],
      areasById: new Map([PROVINCE, COMMUNE, HAMLET].map((one) => [one.id, one])),
      types: new Map(),
      rules,
    },
    briefing: {
      areaId: area.id,
      kind: 'police_month',
      name: '2025-06',
      figures,
      frozen: null,
      closedAt: null,
      closedBy: null,
      minutes: 'Tăng cường tuần tra ban đêm.\nĐề nghị các thôn rà soát điểm chữa cháy.',
      version: null,
      events: [],
      changes: [],
    },
    compared: comparedOf(figures, daysOf(PERIOD)),
    figures,
    coverage: null,
    hotAreas: null,
    isOver: true,
    language,
    mapPicture: null,
    meetingOn: '2025-06-15',
    period: PERIOD,
    title: 'Kỳ tháng 06/2025 (15/05–14/06)',
    today: '2025-06-20',
    trend: {
      bins,
      points: [1500, 1566, 1524].map((count, place) => ({
        day: '2025-04-15',
        count,
        before: count - 20,
        low: 1400,
        high: 1600 + place,
        isRunning: false,
      })),
    },
    ...more,
  }
}
