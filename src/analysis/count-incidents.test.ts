import { describe, expect, it } from 'vitest'
import { INCIDENT_GROUPS, type Incident } from '@/domain/incident'
import { countIncidents, incidentsOfGroups } from './count-incidents'

const incident = (typeId: string, placed = true) =>
  ({ typeId, lngLat: placed ? [106, 21] : null }) as unknown as Incident

const incidents = [
  incident('crime.trom_cap'),
  incident('crime.lua_dao', false),
  incident('fire.nha_dan'),
  incident('made_up.type', false),
]

describe('counting incidents', () => {
  it('counts every incident in exactly one group', () => {
    const { total, byGroup, withoutPosition } = countIncidents(incidents)
    expect(total).toBe(4)
    expect(byGroup).toMatchObject({ crime: 2, fire: 1, other: 1, vice: 0 })
    expect(Object.values(byGroup).reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(withoutPosition).toBe(2)
  })

  it('counts nothing in an empty list', () => {
    expect(countIncidents([])).toMatchObject({ total: 0, withoutPosition: 0 })
  })
})

describe('the group filter', () => {
  it('answers the very same list when all groups are shown', () => {
    expect(incidentsOfGroups(incidents, INCIDENT_GROUPS)).toBe(incidents)
  })

  it('keeps those of the chosen groups, none when none is chosen', () => {
    expect(incidentsOfGroups(incidents, ['crime'])).toHaveLength(2)
    expect(incidentsOfGroups(incidents, ['crime', 'other'])).toHaveLength(3)
    expect(incidentsOfGroups(incidents, [])).toEqual([])
  })
})
