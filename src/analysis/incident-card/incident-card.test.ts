import { describe, expect, it } from 'vitest'
import { INCIDENT_GROUPS } from '@/domain/incident'
import { helpAt, isFireOrAccident } from './incident-card'
import { beside, camera, firePoint, PLACE, TODAY } from './made-up-rows.test-data'

describe('the incident card', () => {
  it('is for fires, road accidents and rescues', () => {
    expect(INCIDENT_GROUPS.filter(isFireOrAccident)).toEqual(['fire', 'traffic', 'rescue'])
    expect(isFireOrAccident('fire.nha_dan')).toBe(true)
    expect(isFireOrAccident('traffic.va_cham')).toBe(true)
    expect(isFireOrAccident('traffic.un_tac')).toBe(false)
    expect(isFireOrAccident('crime.trom_cap')).toBe(false)
  })

  it('holds fire points, water and cameras of the same place', () => {
    const point = firePoint('a', beside(20, 0), { waterSource: 'tank' })
    const eye = camera('c', beside(0, 20), { bearingDeg: 180, fovDeg: 60, rangeM: 40 })
    const rows = { cameras: [eye], firePoints: [point], equipment: [] }
    const help = helpAt(PLACE, rows, TODAY)
    expect(help.firePoints.ready[0]?.row).toBe(point)
    expect(help.water?.row).toBe(point)
    expect(help.cameras.seeing[0]?.row).toBe(eye)
  })
})
