import { describe, expect, it } from 'vitest'
import { beside, firePoint, PLACE } from './made-up-rows.test-data'
import { waterNear } from './water-near'

const nearestOf = (...points: Parameters<typeof waterNear>[0]) => waterNear(points, PLACE)?.row.id

describe('the nearest water', () => {
  it('is that of the nearest point that has any', () => {
    const dry = firePoint('dry', beside(10, 0))
    const tank = firePoint('tank', beside(60, 0), { waterSource: 'tank' })
    const pond = firePoint('pond', beside(0, 50), { waterSource: 'pond' })
    expect(nearestOf(dry, tank, pond)).toBe('pond')
  })

  it('is no hydrant that is out of service, but a pond beside a closed cabinet', () => {
    const closed = { status: 'out_of_service' as const }
    const hydrant = firePoint('hydrant', beside(10, 0), { waterSource: 'hydrant', ...closed })
    const river = firePoint('river', beside(90, 0), { waterSource: 'river', ...closed })
    expect(nearestOf(hydrant, river)).toBe('river')
  })

  it('does not dry up when a check is overdue or a cabinet needs service', () => {
    const well = { waterSource: 'well' as const, status: 'needs_service' as const }
    const late = { waterSource: 'tank' as const, nextCheckDue: '2020-01-01' }
    expect(nearestOf(firePoint('well', beside(10, 0), well), firePoint('tank', PLACE, late))).toBe(
      'tank',
    )
    expect(nearestOf(firePoint('well', beside(10, 0), well))).toBe('well')
  })

  it('is none where nobody noted any', () => {
    const deleted = { waterSource: 'pond' as const, deletedAt: new Date() }
    expect(nearestOf(firePoint('dry', PLACE), firePoint('gone', PLACE, deleted))).toBeUndefined()
  })
})
