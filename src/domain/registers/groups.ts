// Community groups and models, what they did, and the houses of fire groups.
import { fireGroupFlags, houseFlags } from './fire-group-flags'
import { numberAt, type Register, textAt } from './register'

const GROUP_KINDS = [
  'fire_group',
  'self_management',
  'inter_family',
  'five_self',
  'mediation',
  'security_camera',
  'trusted_people',
  'local_security',
  'fire_safe_area',
  'safe_neighbourhood',
  'safe_traffic',
  'monthly_briefing',
  'security_team',
  'safe_school',
  'other',
] as const

const GROUP_STATUSES = ['proposed', 'pilot', 'launched', 'expanded', 'paused', 'ended'] as const
export type GroupStatus = (typeof GROUP_STATUSES)[number]

export const isGroupStatus = (text: string | null): text is GroupStatus =>
  GROUP_STATUSES.some((status) => status === text)

/** A fire group joins 5 to 15 adjacent households (domain.md 3.4, guidance of C07). */
const [FEWEST, MOST] = [5, 15]

export const groups: Register = {
  id: 'groups',
  fields: [
    { column: 'name', kind: 'text', isRequired: true },
    {
      column: 'kind',
      kind: 'choice',
      options: GROUP_KINDS,
      constraint: 'group_kind_known',
      isRequired: true,
    },
    {
      column: 'status',
      kind: 'choice',
      options: GROUP_STATUSES,
      constraint: 'group_status_known',
      isRequired: true,
      initial: 'launched',
    },
    { column: 'founded', kind: 'partial_day' },
    { column: 'members', kind: 'count' },
    { column: 'households', kind: 'count' },
    { column: 'bells_linked', kind: 'yes_no', isHidden: true },
    { column: 'led_by', kind: 'text', isHidden: true },
    { column: 'founding_body', kind: 'text', isHidden: true },
    { column: 'adviser', kind: 'text', isHidden: true },
    {
      column: 'funding',
      kind: 'choice',
      options: ['budget', 'community', 'both'],
      constraint: 'group_funding_known',
      isHidden: true,
    },
    { column: 'more_areas', kind: 'count', isHidden: true },
    { column: 'aliases', kind: 'names', constraint: 'group_aliases_length', isHidden: true },
    { column: 'lat', kind: 'degrees', constraint: 'group_position_in_vietnam', isHidden: true },
    { column: 'lng', kind: 'degrees', constraint: 'group_position_in_vietnam', isHidden: true },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) =>
    (values.lat === null) === (values.lng === null)
      ? []
      : [{ column: 'lat', message: 'error.constraint.group_position_in_vietnam' }],
  flags: (values) => {
    const isFireGroup = values.kind === 'fire_group'
    const [households, members] = [numberAt(values, 'households'), numberAt(values, 'members')]
    return [
      ...(isFireGroup && households !== null && households < FEWEST ? ['register.flag.few'] : []),
      ...(isFireGroup && households !== null && households > MOST ? ['register.flag.many'] : []),
      ...(isFireGroup && values.bells_linked === false ? ['register.flag.bells'] : []),
      ...(members === null || members === 0 ? ['register.flag.no_members'] : []),
    ]
  },
  besideFlags: fireGroupFlags,
}

export const groupActivities: Register = {
  id: 'group_activities',
  newestBy: 'held',
  fields: [
    { column: 'group_id', kind: 'of', register: 'groups', isRequired: true },
    {
      column: 'kind',
      kind: 'choice',
      options: [
        'drill',
        'training',
        'patrol',
        'meeting',
        'response',
        'interim_review',
        'final_review',
      ],
      constraint: 'activity_kind_known',
      isRequired: true,
    },
    { column: 'held', kind: 'partial_day', isRequired: true },
    { column: 'attendances', kind: 'count' },
    { column: 'note', kind: 'lines' },
  ],
  flags: (values) =>
    textAt(values, 'held')?.startsWith('XXXX') ? ['register.flag.without_year'] : [],
}

export const groupHouseholds: Register = {
  id: 'group_households',
  fields: [
    { column: 'group_id', kind: 'of', register: 'groups', isRequired: true },
    { column: 'address', kind: 'text', isRequired: true },
    {
      column: 'lat',
      kind: 'degrees',
      constraint: 'household_position_in_vietnam',
      isRequired: true,
      isHidden: true,
    },
    {
      column: 'lng',
      kind: 'degrees',
      constraint: 'household_position_in_vietnam',
      isRequired: true,
      isHidden: true,
    },
    { column: 'note', kind: 'lines' },
  ],
  besideFlags: houseFlags,
}
