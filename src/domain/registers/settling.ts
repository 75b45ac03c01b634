// Disputes that were mediated, and how an area stands in a standard.
import { type Fault, type Register, textAt } from './register'

const ENDED_MEDIATIONS = ['succeeded', 'failed', 'transferred'] as const

export const mediations: Register = {
  id: 'mediations',
  newestBy: 'received_on',
  fields: [
    {
      column: 'kind',
      kind: 'choice',
      options: ['land', 'family', 'neighbours', 'debt', 'other'],
      constraint: 'mediation_kind_known',
      isRequired: true,
    },
    {
      column: 'received_on',
      kind: 'day',
      constraint: 'mediation_received_range',
      isRequired: true,
    },
    {
      column: 'status',
      kind: 'choice',
      options: ['received', 'mediating', ...ENDED_MEDIATIONS],
      constraint: 'mediation_status_known',
      isRequired: true,
      initial: 'received',
    },
    { column: 'ended_on', kind: 'day', constraint: 'mediation_ended_after' },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: (values) => {
    const [received, ended] = [textAt(values, 'received_on'), textAt(values, 'ended_on')]
    const isOver = ENDED_MEDIATIONS.some((status) => status === values.status)
    const faults: Fault[] = []
    if (isOver !== (ended !== null))
      faults.push({ column: 'ended_on', message: 'error.constraint.mediation_ended_whole' })
    else if (received !== null && ended !== null && ended < received)
      faults.push({ column: 'ended_on', message: 'error.constraint.mediation_ended_after' })
    return faults
  },
}

export const STANDARDS = ['five_self', 'on_the_spot', 'fire_safe_area', 'security_safety'] as const
export type Standard = (typeof STANDARDS)[number]

/** How many criteria each has. */
export const CRITERIA: Readonly<Record<Standard, number>> = {
  five_self: 5,
  on_the_spot: 4,
  fire_safe_area: 5,
  security_safety: 5,
}

/** A criterion that is met; one partly is 1, one not 0. */
export const MET = 2

export const assessments: Register = {
  id: 'assessments',
  newestBy: 'assessed_on',
  fields: [
    {
      column: 'standard',
      kind: 'choice',
      options: STANDARDS,
      constraint: 'assessment_standard_known',
      isRequired: true,
    },
    {
      column: 'criterion',
      kind: 'numbered',
      options: [1, 2, 3, 4, 5],
      by: 'standard',
      constraint: 'assessment_criterion_known',
      isRequired: true,
    },
    {
      column: 'level',
      kind: 'numbered',
      options: [0, 1, MET],
      constraint: 'assessment_level_known',
      isRequired: true,
    },
    { column: 'assessed_on', kind: 'day', constraint: 'assessment_day_range', isRequired: true },
    { column: 'note', kind: 'lines', isHidden: true },
  ],
  faults: ({ standard, criterion }) =>
    standard === 'on_the_spot' && criterion === 5
      ? [{ column: 'criterion', message: 'error.constraint.assessment_criterion_known' }]
      : [],
}
