// Places that are watched over: sites at risk, spots of heavy traffic.
import { numberAt, type Register, textAt } from './register'

const position = (constraint: string) =>
  (['lat', 'lng'] as const).map(
    (column) =>
      ({ column, kind: 'degrees', constraint, isRequired: true, isHidden: true }) as const,
  )

const RISK_SITE_KINDS = [
  'rented_rooms',
  'apartments',
  'multi_flat_house',
  'mixed_use_house',
  'market',
  'entertainment',
  'workshop',
  'other',
] as const

export const riskSites: Register = {
  id: 'risk_sites',
  fields: [
    { column: 'name', kind: 'text', isRequired: true },
    {
      column: 'kind',
      kind: 'choice',
      options: RISK_SITE_KINDS,
      constraint: 'risk_site_kind_known',
      isRequired: true,
    },
    { column: 'address', kind: 'text' },
    ...position('risk_site_position_in_vietnam'),
    { column: 'rooms', kind: 'count', isHidden: true },
    { column: 'residents', kind: 'count' },
    { column: 'temporary_residents', kind: 'count', isHidden: true },
    { column: 'has_second_exit', kind: 'yes_no', isHidden: true },
    { column: 'has_alarm', kind: 'yes_no', isHidden: true },
    {
      column: 'inspected_on',
      kind: 'day',
      constraint: 'risk_site_inspected_range',
      isHidden: true,
    },
    { column: 'next_inspection_due', kind: 'day', constraint: 'risk_site_due_range' },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) => {
    const [all, temporary] = [
      numberAt(values, 'residents'),
      numberAt(values, 'temporary_residents'),
    ]
    return all !== null && temporary !== null && temporary > all
      ? [{ column: 'temporary_residents', message: 'error.constraint.risk_site_residents_whole' }]
      : []
  },
  flags: (values, today) => [
    ...(values.has_second_exit === false ? ['register.flag.no_second_exit'] : []),
    ...(values.has_alarm === false ? ['register.flag.no_alarm'] : []),
    ...((textAt(values, 'next_inspection_due') ?? today) < today
      ? ['register.flag.inspection_overdue']
      : []),
  ],
}

export const trafficSpots: Register = {
  id: 'traffic_spots',
  newestBy: 'began_on',
  fields: [
    { column: 'name', kind: 'text', isRequired: true },
    { column: 'measures', kind: 'text', isRequired: true },
    { column: 'began_on', kind: 'day', constraint: 'traffic_spot_began_range', isRequired: true },
    {
      column: 'months',
      kind: 'whole',
      min: 1,
      max: 24,
      constraint: 'traffic_spot_months_range',
      isRequired: true,
      initial: '3',
    },
    {
      column: 'radius_m',
      kind: 'whole',
      min: 20,
      max: 2000,
      constraint: 'traffic_spot_radius_range',
      isRequired: true,
      initial: '150',
    },
    ...position('traffic_spot_position_in_vietnam'),
    { column: 'note', kind: 'lines', isHidden: true },
  ],
}
