// A bar stands for its own value, whatever is chosen of the same kind, and for all else that is chosen.
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '@/analysis/incidents/incident-filter'
import { INCIDENT_STATUSES } from '@/domain/incident'
import { marked } from './marked'

const types = [
  { id: 'crime', number: 1 },
  { id: 'crime.trom_cap', number: 2 },
  { id: 'fire', number: 3 },
]
const looked = {
  filter: { ...EVERYTHING, severities: new Set([4]), types: new Set([3]) },
  period: [100, 130] as const,
}

describe('a bar', () => {
  it('of a group stands for all its types, of a type for itself', () => {
    expect(marked(looked, { by: 'type', id: 'crime' }, types).filter).toEqual({
      ...looked.filter,
      types: new Set([1, 2]),
    })
    expect(marked(looked, { by: 'type', id: 'crime.trom_cap' }, types).filter.types).toEqual(
      new Set([2]),
    )
  })

  it('of days stands for those in place of the period', () => {
    expect(marked(looked, { by: 'days', span: [7, 14] }, types)).toEqual({
      filter: looked.filter,
      period: [7, 14],
    })
  })

  it('of a severity, a status, a time to settle, an hour of a weekday stands for that', () => {
    const of = (mark: Parameters<typeof marked>[1]) => marked(looked, mark, types).filter
    expect(of({ by: 'severity', severity: 2 }).severities).toEqual(new Set([2]))
    expect(of({ by: 'status', status: 'dong' }).statuses).toEqual(
      new Set([INCIDENT_STATUSES.indexOf('dong')]),
    )
    expect(of({ by: 'resolution', resolution: 'days_3' }).resolutions).toEqual(new Set([1]))
    expect(of({ by: 'slot', hour: 22, weekday: 6 })).toEqual({
      ...looked.filter,
      hours: [22, 22],
      weekdays: [6, 6],
    })
  })
})
