// Good and bad values for every CHECK of the registers; see constraint-cases.ts.
import { type Case, known, on, text, upTo } from './constraint-cases'
import { REGISTER_ROWS } from './seeded'

const of = (table: keyof typeof REGISTER_ROWS) => on(table, `id = '${REGISTER_ROWS[table].here}'`)

const group = of('groups')
const meeting = of('meetings')
const registration = of('registrations')
const document = of('document_checks')
const mediation = of('mediations')
const assessment = of('assessments')
const site = of('risk_sites')
const spot = of('traffic_spots')
const contact = on('group_contacts', `id = '${REGISTER_ROWS.groups.here}'`)

const from2000 = [
  [`'1999-12-31'`, `'2100-01-01'`],
  [`'2000-01-01'`, `'2026-02-10'`],
] as const
const from1990 = [
  [`'1989-12-31'`, `'2100-01-01'`],
  [`'1990-01-01'`, 'null'],
] as const
const year = [
  ['1999', '2100'],
  ['2000', '2099'],
] as const
/** In Vietnam, not swapped; null only where both may be. */
const position = [
  ['1, lng = 1', '24.1', '5.9', `'NaN'`, '106.21, lng = 21.12'],
  ['21.13', '21.12, lng = 106.2'],
] as const

export const REGISTER_CASES: Record<string, Case> = {
  activity_kind_known: of('group_activities')(
    'kind',
    ...known(
      ...['drill', 'training', 'patrol', 'meeting', 'response', 'interim_review', 'final_review'],
    ),
  ),
  assessment_criterion_known: assessment(
    'criterion',
    ['0', '6', `5, standard = 'on_the_spot'`],
    ['1', '5', `4, standard = 'on_the_spot'`],
  ),
  assessment_day_range: assessment('assessed_on', ...from2000),
  assessment_level_known: assessment('level', ['-1', '3'], ['0', '2']),
  assessment_standard_known: assessment(
    'standard',
    ...known('five_self', 'on_the_spot', 'fire_safe_area', 'security_safety'),
  ),
  commendation_some: of('commendations')(
    'collectives',
    ['0, individuals = 0'],
    ['0, individuals = 1', '1, individuals = 0'],
  ),
  document_issued_whole: document(
    'is_issued',
    ['false', `false, number = null`, `false, issued = null`],
    ['true', 'false, number = null, issued = null', 'true, number = null, issued = null'],
  ),
  document_kind_known: document(
    'document_kind',
    ...known('resolution', 'plan', 'guidance', 'decision', 'commitment'),
  ),
  document_unit_known: document(
    'unit_kind',
    ...known(
      ...['upper', 'party_committee', 'peoples_committee', 'steering_committee'],
      ...['party_cell', 'hamlet_board', 'school', 'union'],
    ),
  ),
  document_year_range: document('year', ...year),
  group_aliases_length: group(
    'aliases',
    [`array_fill('x'::text, array[21])`, `array[repeat('x', 2001)]`, 'array[null::text]'],
    [`'{Tổ tự phòng}'`, `'{}'`],
  ),
  group_contact_length: contact('contact', ...upTo(120)),
  group_funding_known: group(
    'funding',
    [`'khac'`, `''`],
    [`'budget'`, `'community'`, `'both'`, 'null'],
  ),
  group_kind_known: group(
    'kind',
    ...known(
      ...['fire_group', 'self_management', 'inter_family', 'five_self', 'mediation'],
      ...['security_camera', 'trusted_people', 'local_security', 'fire_safe_area'],
      ...['safe_neighbourhood', 'safe_traffic', 'monthly_briefing', 'security_team'],
      ...['safe_school', 'other'],
    ),
  ),
  group_phone_form: contact('phone', [`'12'`, `'gọi anh Ba'`], [`'+84 (0)204-000.001'`, 'null']),
  group_position_in_vietnam: group(
    'lat',
    [...position[0], 'null'],
    [...position[1], 'null, lng = null'],
  ),
  group_status_known: group(
    'status',
    ...known('proposed', 'pilot', 'launched', 'expanded', 'paused', 'ended'),
  ),
  head_count_range: meeting('attendances', ['-1', '1000001'], ['0', '1000000']),
  household_position_in_vietnam: of('group_households')('lat', ...position),
  long_text_length: meeting('note', ...upTo(2000)),
  mediation_ended_after: mediation('ended_on', [`'2026-02-19'`, `'2100-01-01'`], [`'2026-02-20'`]),
  mediation_ended_whole: mediation(
    'status',
    [`'received'`, `'failed', ended_on = null`],
    [`'mediating', ended_on = null`, `'failed'`],
  ),
  mediation_kind_known: mediation(
    'kind',
    ...known('land', 'family', 'neighbours', 'debt', 'other'),
  ),
  mediation_received_range: mediation(
    'received_on',
    [`'1999-12-31'`, `'2100-01-01', status = 'received', ended_on = null`],
    [`'2000-01-01'`],
  ),
  mediation_status_known: mediation(
    'status',
    [`'khac'`, `''`],
    [`'succeeded'`, `'failed'`, `'transferred'`],
  ),
  meeting_kind_known: meeting('kind', ...known('dissemination', 'briefing', 'review', 'other')),
  partial_day_form: meeting(
    'held',
    [`'29/9'`, `'2018-02-29'`, `'2018-13'`, `'XXXX'`, `'XXXX-09'`, `'1899'`, `''`],
    [`'2018-02-06'`, `'2018-02'`, `'2018'`, `'XXXX-09-29'`, `'XXXX-02-29'`],
  ),
  registration_counted_range: registration('counted_on', ...from2000),
  registration_subject_known: registration(
    'subject',
    ...known('household', 'hamlet', 'agency', 'enterprise', 'school'),
  ),
  registration_total_some: registration('total', ['0, registered = 0'], ['1, registered = 0']),
  registration_within_total: registration(
    'registered',
    ['3014, total = 3013'],
    ['3013, total = 3013', '0, total = 3013'],
  ),
  registration_year_range: registration('year', ...year),
  risk_site_due_range: site('next_inspection_due', ...from1990),
  risk_site_inspected_range: site('inspected_on', ...from1990),
  risk_site_kind_known: site(
    'kind',
    ...known(
      ...['rented_rooms', 'apartments', 'multi_flat_house', 'mixed_use_house'],
      ...['market', 'entertainment', 'workshop', 'other'],
    ),
  ),
  risk_site_position_in_vietnam: site('lat', ...position),
  risk_site_residents_whole: site(
    'temporary_residents',
    ['21'],
    ['20', 'null', '3, residents = null'],
  ),
  short_text_length: meeting('subject', [`''`, `'   '`, text(201)], [text(200), `'<b>x</b>'`]),
  short_text_nfc: meeting('subject', [`U&'Qu\\00ea\\0301'`], [`'Quế'`]),
  traffic_spot_began_range: spot('began_on', ...from2000),
  traffic_spot_months_range: spot('months', ['0', '25'], ['1', '24']),
  traffic_spot_position_in_vietnam: spot('lat', ...position),
  traffic_spot_radius_range: spot('radius_m', ['19', '2001'], ['20', '2000']),
}
