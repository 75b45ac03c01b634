// Names for the ids of supabase/seed.sql.

const account = (number: number) => `10000000-0000-4000-8000-00000000000${number}`
const area = (number: string) => `20000000-0000-4000-8000-${number.padStart(12, '0')}`
const row = (kind: number | string) => (number: number) =>
  `${kind}0000000-0000-4000-8000-00000000000${number}`

/** One account for each role, on commune Quế Tân where nothing else is said. */
export const ACCOUNTS = {
  countryAdmin: account(1),
  admin: account(2),
  leader: account(3),
  officer: account(4),
  viewer: account(5),
  disabledAdmin: account(6),
  nobody: account(7),
  /** Officer of Tề Lỗ alone. */
  officerElsewhere: account(8),
  /** Officer of the whole of Bắc Ninh. */
  provinceOfficer: account(9),
} as const

export const AREAS = {
  country: '00000000-0000-4000-8000-000000000001',
  bacNinh: area('1'),
  phuTho: area('2'),
  queTan: area('11'),
  queVo: area('12'),
  teLo: area('21'),
  leDo: area('111'),
  ben: area('112'),
  dinh: area('121'),
  giaBang: area('211'),
} as const

const [camera, firePoint, incident] = [row(3), row(4), row(5)]
const [equipment, check, wall] = [row(6), row(7), row('a')]
const [briefing, action] = [row('b'), row('c')]
const [shareLink, exported] = [row('e'), row('e')]

const register = (table: string) => ({
  here: `d0000000-0000-4000-8000-0000000000${table}1`,
  there: `d0000000-0000-4000-8000-0000000000${table}3`,
})

/** A row of each register in thôn Lê Độ and in thôn Giã Bàng, by table. */
export const REGISTER_ROWS = {
  groups: {
    ...register('1'),
    spareHere: 'd0000000-0000-4000-8000-000000000012',
    spareThere: 'd0000000-0000-4000-8000-000000000014',
  },
  group_activities: register('2'),
  group_households: register('3'),
  meetings: register('4'),
  registrations: register('5'),
  document_checks: register('6'),
  commendations: register('7'),
  mediations: register('8'),
  assessments: register('9'),
  risk_sites: register('a'),
  traffic_spots: register('b'),
} as const

/** Rows in thôn Lê Độ (Quế Tân) and in thôn Giã Bàng (Tề Lỗ); the spare one has no contact and no note. */
export const ROWS = {
  camera: { here: camera(1), spareHere: camera(2), there: camera(3), spareThere: camera(4) },
  firePoint: {
    here: firePoint(1),
    spareHere: firePoint(2),
    there: firePoint(3),
    spareThere: firePoint(4),
  },
  equipment: { here: equipment(1), brokenHere: equipment(2), there: equipment(3) },
  check: { here: check(1), there: check(3) },
  /** Those of Quế Tân and Tề Lỗ themselves. */
  wall: { here: wall(1), there: wall(3) },
  /** Those of Quế Tân and Tề Lỗ themselves; actions are of the hamlets. */
  briefing: { here: briefing(1), there: briefing(3) },
  action: { here: action(1), there: action(3) },
  /** Of Quế Tân and Tề Lỗ. */
  shareLink: { here: shareLink(1), there: shareLink(3) },
  /** That of Quế Tân was begun by its viewer, that of Tề Lỗ by an officer. */
  export: { here: exported(1), there: exported(3) },
  incident: {
    here: incident(1),
    spareHere: incident(2),
    there: incident(3),
    spareThere: incident(4),
  },
} as const
