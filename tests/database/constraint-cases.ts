// Good and bad values for every CHECK of the schema: what a row in thôn Lê Độ may be set to, and what not.
import { ACCOUNTS, AREAS, ROWS } from './seeded'

export interface Case {
  readonly table: string
  readonly where: string
  /** Assignments, as in `bearing_deg = 400`. */
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

export const on =
  (table: string, where: string) =>
  (column: string, bad: readonly string[], good: readonly string[]): Case => ({
    table,
    where,
    bad: bad.map((value) => `${column} = ${value}`),
    good: good.map((value) => `${column} = ${value}`),
  })

const area = on('areas', `id = '${AREAS.leDo}'`)
const areaContact = on('area_contacts', `id = '${AREAS.leDo}'`)
const camera = on('cameras', `id = '${ROWS.camera.here}'`)
const cameraContact = on('camera_contacts', `id = '${ROWS.camera.here}'`)
const point = on('fire_points', `id = '${ROWS.firePoint.here}'`)
const pointContact = on('fire_point_contacts', `id = '${ROWS.firePoint.here}'`)
const equipment = on('fire_point_equipment', `id = '${ROWS.equipment.here}'`)
const check = on('fire_point_checks', `id = '${ROWS.check.here}'`)
const incident = on('incidents', `id = '${ROWS.incident.here}'`)
const incidentNote = on('incident_notes', `id = '${ROWS.incident.here}'`)
const incidentEvent = on('incident_events', `incident_id = '${ROWS.incident.here}'`)
const incidentType = on('incident_types', `id = 'other'`)
const membership = on('memberships', `user_id = '${ACCOUNTS.viewer}'`)
const rule = on('reporting_rules', `effective_from = '2021-12-15'`)
const imported = on('imports', `id = '80000000-0000-4000-8000-000000000001'`)
const importRow = on('import_rows', `import_id = '80000000-0000-4000-8000-000000000001'`)

export const text = (length: number) => `repeat('ạ', ${length})`
export const upTo = (length: number) => [[text(length + 1)], [text(length), 'null']] as const
const from1To = (length: number) =>
  [
    [`''`, text(length + 1)],
    [`'ạ'`, text(length)],
  ] as const
export const nameTo = (length: number) =>
  [
    [`''`, `'   '`, text(length + 1)],
    [text(length), `'<b>x</b>'`],
  ] as const
/** The same name with accents written apart, and together. */
export const nfc = [[`U&'Qu\\00ea\\0301'`], [`'Quế'`]] as const
export const known = (...values: string[]) =>
  [[`'khac'`, `''`], values.map((value) => `'${value}'`)] as const
const day = [
  [`'1989-12-31'`, `'2100-01-02'`],
  [`'2026-01-01'`, 'null'],
] as const
const instant = [
  [`'1989-12-31T16:59:59Z'`, `'2100-01-01T00:00+07'`],
  [`'2026-01-01T00:00+07'`],
] as const
const phone = [
  [`'12'`, `'gọi anh Ba'`, `'<script>'`],
  [`'+84 (0)204-000.001'`, 'null'],
] as const
/** A photo of the very row; not of another one, another table, a folder above or another type. */
const photoOf = (table: string, { here, spareHere }: { here: string; spareHere: string }) => {
  const photo = '90000000-0000-4000-8000-00000000000a'
  return [
    [
      `'${table}/${spareHere}/${photo}.jpg'`,
      `'areas/${here}/${photo}.jpg'`,
      `'${table}/${here}/../${photo}.jpg'`,
      `'${table}/${here}/${photo}.html'`,
      `'${table}/${here}/${photo.toUpperCase()}.jpg'`,
      `E'${table}/${here}/${photo}.jpg\\n'`,
      `'https://example.vn/x.jpg'`,
      `''`,
    ],
    [`'${table}/${here}/${photo}.jpg'`, 'null'],
  ] as const
}
const degrees = [
  [`'NaN'`, '-0.1'],
  ['0', 'null'],
] as const
const square = (west: number, south: number, side: number) =>
  `extensions.st_multi(extensions.st_makeenvelope(${west}, ${south}, ${west + side}, ${south + side}, 4326))`
const position = [
  [
    '1, lng = 1',
    '24.1',
    '5.9',
    `'NaN'`,
    '21.12, lng = 101.9',
    '21.12, lng = 118.1',
    '106.21, lng = 21.12',
  ],
  ['21.13', '21.12, lng = 106.2'],
] as const

export const CASES: Record<string, Case> = {
  area_code_form: area('code', [`'a_b'`, `'xã'`, `''`, text(25)], [`'09001-09'`]),
  area_level_known: on('areas', `id = '${AREAS.country}'`)('level', [`'district'`], [`'country'`]),
  area_kind_length: area('kind', ...from1To(40)),
  area_name_length: area('name', ...nameTo(120)),
  area_name_nfc: area('name', ...nfc),
  area_aliases_length: area(
    'aliases',
    [`array_fill('x'::text, array[51])`, `array[repeat('x', 9000)]`],
    [`'{Làng Đọ}'`],
  ),
  area_boundary_valid: area(
    'boundary',
    [`'SRID=4326;MULTIPOLYGON(((106.2 21.1, 106.3 21.2, 106.3 21.1, 106.2 21.2, 106.2 21.1)))'`],
    ['null', square(106.2, 21.1, 0.02)],
  ),
  area_boundary_in_vietnam: area(
    'boundary',
    [square(1, 1, 1), square(117, 10, 2)],
    [square(106.2, 21.1, 0.02)],
  ),
  area_began_range: area('began_on', [`'1899-12-31'`, `'2100-01-01'`], [`'1900-01-01'`, 'null']),
  area_ended_after: area(
    'ended_on',
    [`'2026-06-01', began_on = '2026-06-01'`],
    [`'2026-06-02', began_on = '2026-06-01'`, 'null'],
  ),
  area_households_range: area('households', ['-1', '10000001'], ['0', 'null']),
  area_population_range: area('population', ['-1', '200000001'], ['0', 'null']),
  area_contact_duty_length: areaContact('duty', ...upTo(120)),
  area_contact_phone_form: areaContact('phone', ...phone),
  area_root_only_country: on('areas', `id = '${AREAS.country}'`)(
    'level',
    [`'province'`],
    [`'country'`],
  ),

  membership_role_known: membership('role', ...known('viewer', 'officer', 'leader', 'admin')),
  reporting_effective_range: rule(
    'effective_from',
    [`'1899-12-31'`, `'2100-01-01'`],
    [`'2099-12-31'`],
  ),
  reporting_cut_day_range: rule('cut_day', ['0', '29'], ['1', '28']),

  camera_code_length: camera('code', ...nameTo(40)),
  camera_name_length: camera('name', ...nameTo(120)),
  camera_name_nfc: camera('name', ...nfc),
  camera_position_in_vietnam: camera('lat', ...position),
  camera_accuracy_range: camera('accuracy_m', ['-1', '10001', `'NaN'`], ['0', '10000', 'null']),
  camera_kind_known: camera('kind', ...known('fixed', 'ptz', 'dome', 'plate_reader')),
  camera_ownership_known: camera(
    'ownership',
    ...known('police', 'commune', 'community', 'household', 'business'),
  ),
  camera_status_known: camera('status', ...known('working', 'faulty', 'offline', 'planned')),
  camera_bearing_range: camera(
    'bearing_deg',
    ['400', '360', ...degrees[0]],
    ['359.9', ...degrees[1]],
  ),
  camera_fov_range: camera('fov_deg', ['0', '360.1', ...degrees[0]], ['360', '0.1', 'null']),
  camera_range_range: camera('range_m', ['0', '2001', `'Infinity'`], ['2000', 'null']),
  camera_installed_range: camera('installed_on', ...day),
  camera_retention_range: camera('retention_days', ['-1', '3651'], ['0', '3650', 'null']),
  camera_operator_length: camera('operator', ...upTo(120)),
  camera_photo_path_own: camera('photo_path', ...photoOf('cameras', ROWS.camera)),
  camera_note_length: camera('note', ...upTo(2000)),
  camera_apart_from_count: camera(
    'apart_from',
    [`array_fill('${ROWS.camera.here}'::uuid, array[101])`, `array[null::uuid]`],
    [`array['${ROWS.camera.here}'::uuid]`, `'{}'`],
  ),
  camera_contact_length: cameraContact('contact', ...upTo(120)),
  camera_phone_form: cameraContact('phone', ...phone),

  fire_point_code_length: point('code', ...nameTo(40)),
  fire_point_name_length: point('name', ...nameTo(120)),
  fire_point_name_nfc: point('name', ...nfc),
  fire_point_position_in_vietnam: point('lat', ...position),
  fire_point_accuracy_range: point('accuracy_m', ['-1', '10001'], ['0', 'null']),
  fire_point_address_length: point('address', ...upTo(200)),
  fire_point_water_known: point(
    'water_source',
    ...known('hydrant', 'tank', 'pond', 'river', 'well', 'none'),
  ),
  fire_point_access_known: point('truck_access', ...known('engine', 'small_vehicle', 'on_foot')),
  fire_point_status_known: point('status', ...known('ready', 'needs_service', 'out_of_service')),
  fire_point_checked_range: point('last_checked_on', ...day),
  fire_point_due_range: point('next_check_due', ...day),
  fire_point_photo_path_own: point('photo_path', ...photoOf('fire_points', ROWS.firePoint)),
  fire_point_note_length: point('note', ...upTo(2000)),
  fire_point_keeper_length: pointContact('keeper', ...upTo(120)),
  fire_point_phone_form: pointContact('phone', ...phone),
  equipment_item_known: equipment('item', ...known('binh_co2', 'noi_quy_tieu_lenh')),
  equipment_quantity_range: equipment('quantity', ['-1', '1001'], ['0', '1000']),
  equipment_condition_known: equipment('condition', ...known('good', 'worn', 'broken', 'missing')),
  equipment_expires_range: equipment('expires_on', ...day),
  check_date_range: check(
    'next_due = null, checked_on',
    [`'1989-12-31'`, `'2100-01-02'`],
    [`'2026-01-01'`],
  ),
  check_result_known: check('result', ...known('ready', 'needs_service', 'out_of_service')),
  check_due_after: check('next_due', ['checked_on', `'2026-05-31'`], [`'2026-06-02'`, 'null']),
  check_note_length: check('note', ...upTo(2000)),
  check_missing_known: check(
    'missing',
    [`'{khac}'`, `array['bua', null]`, `array_fill('bua'::text, array[18])`],
    [`'{bua,voi_lang}'`, `'{}'`],
  ),

  incident_type_id_form: incidentType('id', [`'Khác'`, `'a.b.c'`, `'a b'`], [`'khac'`]),
  incident_type_two_levels: incidentType('parent_id', [`'fire'`], ['null']),
  incident_type_under_group: on('incident_types', `id = 'crime.trom_cap'`)(
    'parent_id',
    [`'vice'`],
    [`'crime'`],
  ),
  incident_type_colour_seen: incidentType('colour', [`'#ffffff'`, `'#ffd000'`], [`'#000000'`]),
  incident_type_label_nfc: incidentType(
    'label_vi',
    [`normalize('Tệ nạn', NFD)`],
    [`'Tệ nạn khác'`],
  ),
  incident_type_label_spaces: incidentType(
    'label_en',
    [`' '`, `'Other '`, `' Other'`, `'Some  other'`],
    [`'Some other'`],
  ),
  incident_type_label_vi_length: incidentType('label_vi', ...from1To(80)),
  incident_type_label_en_length: incidentType('label_en', ...from1To(80)),
  incident_type_self_management_range: incidentType(
    'self_management',
    ['0', '6'],
    ['1', '5', 'null'],
  ),
  incident_type_colour_form: incidentType(
    'colour',
    [`'red'`, `'#FFFFFF'`, `'#12345'`],
    [`'#0a6e9e'`],
  ),
  incident_type_symbol_known: incidentType('symbol', ...known('diamond', 'triangle')),
  incident_occurred_range: incident('occurred_at', ...instant),
  incident_reported_range: incident('reported_at', ...instant),
  incident_severity_range: incident('severity', ['0', '5'], ['1', '4']),
  incident_status_known: on('incidents', `id = '${ROWS.incident.here}'`)(
    'status',
    [],
    [`'dang_xu_ly'`],
  ),
  incident_source_known: incident(
    'source',
    ...known('hotline', 'resident', 'patrol', 'camera', 'agency', 'other'),
  ),
  incident_deaths_range: incident('deaths', ['-1', '10001'], ['0', '10000']),
  incident_injuries_range: incident('injuries', ['-1', '100001'], ['0']),
  incident_damage_range: incident('damage_vnd', ['-1', '1000000000000001'], ['1000000000000000']),
  incident_resolved_after: incident(
    'resolved_at',
    [`'2026-05-14T16:58Z'`],
    ['occurred_at', 'null'],
  ),
  incident_outcome_length: incident('outcome', ...upTo(300)),
  incident_position_whole: incident('lng', ['null'], ['null, lat = null']),
  incident_position_storable: {
    table: 'incidents',
    where: `id = '${ROWS.incident.here}'`,
    bad: ['-50, 10', '119, 10', '0, -61', '0, 86'].map(
      (place) => `(position_unchecked_by, lng, lat) = ('${ROWS.incident.here}', ${place})`,
    ),
    good: [`(position_unchecked_by, lng, lat) = ('${ROWS.incident.here}', -0.2, 51.5)`],
  },
  incident_position_in_vietnam: incident('lat', ...position),
  incident_summary_length: incidentNote('summary', ...from1To(4000)),
  incident_event_reason_length: incidentEvent('reason', ...upTo(500)),

  import_layer_known: imported('layer', ...known('areas', 'cameras', 'fire_points', 'incidents')),
  import_file_name_length: imported('file_name', ...from1To(200)),
  import_row_number_range: importRow('row_number', ['0', '1000001'], ['1', '1000000']),
  import_fields_object: importRow('fields', [`'[]'`, `'1'`, `'null'`], [`'{}'`]),
}
