// What the movement for security counts: meetings, registrations, documents, commendations.
import { type Fault, numberAt, type Register, type RegisterValues, textAt } from './register'

const withoutYear = (column: string) => (values: RegisterValues) =>
  textAt(values, column)?.startsWith('XXXX') ? ['register.flag.without_year'] : []

const YEARS = { kind: 'whole', min: 2000, max: 2099 } as const

export const meetings: Register = {
  id: 'meetings',
  newestBy: 'held',
  fields: [
    { column: 'subject', kind: 'text', isRequired: true },
    {
      column: 'kind',
      kind: 'choice',
      options: ['dissemination', 'briefing', 'review', 'other'],
      constraint: 'meeting_kind_known',
      isRequired: true,
      initial: 'dissemination',
    },
    { column: 'held', kind: 'partial_day', isRequired: true },
    { column: 'attendances', kind: 'count' },
    { column: 'households_present', kind: 'count' },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  flags: withoutYear('held'),
  rate: { part: 'households_present', whole: 'households_of_area' },
}

/** The last day to register in, of a year (TT 124/2021/TT-BCA: in the first quarter). */
export const deadlineOf = (year: number): string => `${year}-03-31`

export const registrations: Register = {
  id: 'registrations',
  newestBy: 'counted_on',
  fields: [
    { column: 'year', ...YEARS, constraint: 'registration_year_range', isRequired: true },
    {
      column: 'subject',
      kind: 'choice',
      options: ['household', 'hamlet', 'agency', 'enterprise', 'school'],
      constraint: 'registration_subject_known',
      isRequired: true,
      initial: 'household',
    },
    { column: 'registered', kind: 'count', isRequired: true },
    { column: 'total', kind: 'count', isRequired: true },
    {
      column: 'counted_on',
      kind: 'day',
      constraint: 'registration_counted_range',
      isRequired: true,
    },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) => {
    const [registered, total] = [numberAt(values, 'registered'), numberAt(values, 'total')]
    const faults: Fault[] = []
    if (total === 0)
      faults.push({ column: 'total', message: 'error.constraint.registration_total_some' })
    if (registered !== null && total !== null && registered > total)
      faults.push({ column: 'registered', message: 'error.constraint.registration_within_total' })
    return faults
  },
  flags: (values, today) => {
    const [registered, total] = [numberAt(values, 'registered'), numberAt(values, 'total')]
    const deadline = deadlineOf(numberAt(values, 'year') ?? 0)
    const isWhole = registered !== null && total !== null && registered >= total
    return [
      ...(!isWhole && today > deadline ? ['register.flag.deadline_missed'] : []),
      ...((textAt(values, 'counted_on') ?? '') > deadline ? ['register.flag.counted_late'] : []),
    ]
  },
  rate: { part: 'registered', whole: 'total' },
}

export const documentChecks: Register = {
  id: 'document_checks',
  newestBy: 'year',
  fields: [
    { column: 'year', ...YEARS, constraint: 'document_year_range', isRequired: true },
    {
      column: 'unit_kind',
      kind: 'choice',
      options: [
        'upper',
        'party_committee',
        'peoples_committee',
        'steering_committee',
        'party_cell',
        'hamlet_board',
        'school',
        'union',
      ],
      constraint: 'document_unit_known',
      isRequired: true,
      initial: 'party_cell',
    },
    { column: 'unit_name', kind: 'text', isRequired: true },
    {
      column: 'document_kind',
      kind: 'choice',
      options: ['resolution', 'plan', 'guidance', 'decision', 'commitment'],
      constraint: 'document_kind_known',
      isRequired: true,
    },
    { column: 'is_issued', kind: 'yes_no', isRequired: true, initial: 'yes' },
    { column: 'number', kind: 'text' },
    { column: 'issued', kind: 'partial_day' },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) =>
    values.is_issued === false && (values.number !== null || values.issued !== null)
      ? [{ column: 'is_issued', message: 'error.constraint.document_issued_whole' }]
      : [],
  flags: (values) => (values.is_issued === false ? ['register.flag.not_issued'] : []),
}

export const commendations: Register = {
  id: 'commendations',
  newestBy: 'awarded',
  fields: [
    { column: 'reason', kind: 'text', isRequired: true },
    { column: 'awarded', kind: 'partial_day', isRequired: true },
    { column: 'collectives', kind: 'count', isRequired: true, initial: '0' },
    { column: 'individuals', kind: 'count', isRequired: true, initial: '0' },
    { column: 'awarded_by', kind: 'text' },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) =>
    values.collectives === 0 && values.individuals === 0
      ? [{ column: 'collectives', message: 'error.constraint.commendation_some' }]
      : [],
  flags: withoutYear('awarded'),
}
