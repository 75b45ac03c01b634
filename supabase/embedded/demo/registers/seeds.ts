// The figures of the five documents that it all began with, as rows of the registers: tests/journeys/seeds.test.ts
// finds them on the screen again. What a document does not say is left empty, a year too.
import type { DemoArea } from '../areas'
import { entry, type RegisterEntry } from './rows'

interface Place {
  readonly commune: DemoArea
  readonly hamlets: readonly DemoArea[]
}

/** Seed 000, Quế Tân: two models launched, a briefing of hamlets and clusters on the 15th of each month. */
const queTan = ({ commune }: Place): RegisterEntry[] => [
  entry('groups', commune.id, 'giao-ban', {
    kind: 'monthly_briefing',
    name: 'Giao ban tình hình ANTT tại thôn, cụm dân cư hằng tháng',
    founded: '2022-05',
    founding_body: 'UBND xã Quế Tân',
    adviser: 'Công an xã Quế Tân',
    led_by: 'Chủ nhiệm',
    note: 'Tổ chức định kỳ vào ngày 15 hằng tháng.',
  }),
  entry('groups', commune.id, 'to-lien-gia', {
    kind: 'fire_group',
    name: 'Tổ liên gia an toàn PCCC',
    founded: '2022-05',
    founding_body: 'UBND xã Quế Tân',
    adviser: 'Công an xã Quế Tân',
    led_by: 'Chủ nhiệm',
  }),
]

/** Seed 001, Bằng Cả: five models; 3 hamlets with 23 members; one collective and three individuals commended. */
function bangCa({ commune, hamlets }: Place): RegisterEntry[] {
  const groups = [
    ...hamlets.map((hamlet, place) =>
      entry('groups', hamlet.id, 'tu-quan', {
        kind: 'self_management',
        name: `Tổ nhân dân tự quản về an ninh, trật tự thôn ${hamlet.name}`,
        aliases: ['Tổ nhân dân tự phòng, tự quản, tự hòa giải, giữ gìn ANTT'],
        led_by: 'Trưởng thôn',
        members: [8, 8, 7][place] ?? 0,
      }),
    ),
    ...(
      [
        ['local_security', 'An ninh cơ sở', commune],
        ['trusted_people', 'Người có uy tín tham gia đảm bảo ANTT', commune],
        ['fire_safe_area', 'Khu dân cư an toàn về PCCC thôn 1 xã Bằng Cả', hamlets[0] ?? commune],
        ['security_camera', 'Camera An ninh', commune],
      ] as const
    ).map(([kind, name, area]) => entry('groups', area.id, kind, { kind, name })),
  ]
  return [
    ...groups,
    // "Chiều ngày 29/9": the year is not given.
    ...groups.map(({ row }) =>
      entry('group_activities', row.area_id, row.id, {
        group_id: row.id,
        kind:
          hamlets.some(({ id }) => id === row.area_id) && isSelfManaged(row)
            ? 'final_review'
            : 'interim_review',
        held: 'XXXX-09-29',
      }),
    ),
    entry('commendations', commune.id, 'mo-hinh', {
      reason: 'Thành tích xuất sắc trong 10 năm thực hiện mô hình',
      awarded: 'XXXX-09-29',
      collectives: 1,
      individuals: 3,
    }),
  ]
}
const isSelfManaged = (row: object): boolean => 'kind' in row && row.kind === 'self_management'

/** Seed 002, Yên Lạc: "5 tự quản" is piloted in two communes, Tề Lỗ and Yên Đồng, which is not among the five here. */
const teLo = ({ commune }: Place, province: DemoArea): RegisterEntry[] => [
  entry('groups', commune.id, '5-tu-quan', {
    kind: 'five_self',
    name: '5 tự quản về ANTT tại xã Tề Lỗ',
    status: 'pilot',
    founded: '2020-09',
  }),
  entry('groups', province.id, '5-tu-quan-yen-dong', {
    kind: 'five_self',
    name: '5 tự quản về ANTT tại xã Yên Đồng',
    status: 'pilot',
    founded: '2020-09',
  }),
]

const PEOPLE = 2311
const MEETINGS = 28

/** Seed 003, Tân Phước: 28 meetings of 2.311 people in Q1/2018, 3.013 of 3.013 households, 8 of 8 hamlets, documents. */
function tanPhuoc({ commune, hamlets }: Place): RegisterEntry[] {
  const year = 2018
  // 82 and 83 each, three or four in each hamlet.
  const more = PEOPLE % MEETINGS
  const meetings = Array.from({ length: MEETINGS }, (_, place) =>
    entry('meetings', (hamlets[place % hamlets.length] ?? commune).id, `2018-q1-${place}`, {
      subject: 'Phổ biến, triển khai Nghị quyết, kế hoạch bảo đảm ANTT',
      held: place % 2 === 0 ? '2018-02' : '2018-03',
      attendances: Math.floor(PEOPLE / MEETINGS) + (place < more ? 1 : 0),
    }),
  )
  const issued = (
    unitKind: string,
    unitName: string,
    documentKind: string,
    more: { readonly number?: string; readonly issued?: string } = {},
  ) =>
    entry('document_checks', commune.id, `${unitName} ${documentKind}`, {
      ...{ year, unit_kind: unitKind, unit_name: unitName, document_kind: documentKind },
      ...more,
    })
  return [
    ...meetings,
    entry('meetings', commune.id, '2018-02-06', {
      kind: 'review',
      subject: 'Tổng kết phong trào toàn dân bảo vệ ANTQ năm 2017, triển khai nhiệm vụ năm 2018',
      held: '2018-02-06',
    }),
    ...hamlets.map((hamlet) =>
      entry('registrations', hamlet.id, year, {
        year,
        registered: hamlet.households,
        total: hamlet.households,
        counted_on: '2018-03-31',
        note: 'Theo Thông tư 23 của Bộ Công an.',
      }),
    ),
    entry('registrations', commune.id, `${year}-hamlet`, {
      ...{ year, subject: 'hamlet', registered: 8, total: 8, counted_on: '2018-03-31' },
    }),
    issued('upper', 'Ban Thường vụ Thị ủy', 'resolution', {
      number: '18-NQ/TU',
      issued: '2018-01-22',
    }),
    issued('upper', 'Ban chỉ đạo thị xã La Gi', 'guidance', {
      number: '34/HD-BCĐ',
      issued: '2018-01-31',
    }),
    issued('party_committee', 'Đảng ủy xã', 'resolution', {
      number: '67-NQ/ĐU',
      issued: '2018-01-25',
    }),
    issued('peoples_committee', 'UBND xã', 'plan', {
      number: '16/KH-UBND',
      issued: '2018-02-01',
    }),
    ...hamlets.map(({ name }) => issued('party_cell', `Chi bộ thôn ${name}`, 'resolution')),
    ...hamlets.map(({ name }) => issued('hamlet_board', `Ban điều hành thôn ${name}`, 'plan')),
    ...['Trường số 1', 'Trường số 2', 'Trường số 3'].flatMap((school) => [
      issued('school', school, 'resolution'),
      issued('school', school, 'plan'),
    ]),
  ]
}

/** Seed 004, Bắc Từ Liêm: a pilot for safe traffic in Cổ Nhuế 2 for three months, then in 12 more wards. */
const coNhue2 = ({ commune }: Place): RegisterEntry[] => [
  entry('groups', commune.id, 'giao-thong', {
    kind: 'safe_traffic',
    name: 'Giao thông Bắc Từ Liêm an toàn và thông suốt',
    status: 'pilot',
    founded: '2024',
    adviser: 'Công an quận, Ban Dân vận Quận ủy',
    more_areas: 12,
    note: 'Triển khai 3 tháng.',
  }),
  ...(
    [
      ['safe_neighbourhood', 'Tổ dân phố an ninh, an toàn, tự quản'],
      ['security_camera', 'Camera an ninh'],
      ['mediation', 'Hòa giải các vụ việc phức tạp, mâu thuẫn trong cộng đồng dân cư'],
      ['safe_school', 'Lớp học xanh, sạch, đẹp, an toàn'],
    ] as const
  ).map(([kind, name]) =>
    entry('groups', commune.id, kind, {
      ...{ kind, name, founded: '2024' },
      funding: kind === 'security_camera' ? 'community' : null,
    }),
  ),
]

const OF_SEEDS: Readonly<Record<string, (place: Place, province: DemoArea) => RegisterEntry[]>> = {
  'Quế Tân': queTan,
  'Bằng Cả': bangCa,
  'Tề Lỗ': teLo,
  'Tân Phước': tanPhuoc,
  'Cổ Nhuế 2': coNhue2,
}

export function seedEntries(areas: readonly DemoArea[]): RegisterEntry[] {
  const province = areas.find(({ level }) => level === 'province')
  return areas.flatMap((commune) => {
    if (commune.level !== 'commune' || province === undefined) return []
    const hamlets = areas.filter(({ parent_id }) => parent_id === commune.id)
    return OF_SEEDS[commune.name]?.({ commune, hamlets }, province) ?? []
  })
}
