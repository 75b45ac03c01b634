import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import type { FirePoint } from '@/domain/fire-point'
import { contentsOfArea, totalOf } from './area-contents'

const rows = {
  areas: [
    { path: 'vn.24', level: 'province' },
    { path: 'vn.24.a', level: 'commune' },
    { path: 'vn.24.a.1', level: 'hamlet' },
    { path: 'vn.24.a.2', level: 'hamlet' },
  ] as Area[],
  cameras: [
    { areaPath: 'vn.24.a.1', status: 'working' },
    { areaPath: 'vn.24.a.2', status: 'faulty' },
  ] as Camera[],
  firePoints: [
    { areaPath: 'vn.24.a.1', status: 'ready', nextCheckDue: '2026-11-21' },
    { areaPath: 'vn.24.a.1', status: 'ready', nextCheckDue: null },
    { areaPath: 'vn.24.a.2', status: 'needs_service', nextCheckDue: null },
  ] as FirePoint[],
}

describe('what lies in an area', () => {
  it('counts the area itself and everything below it', () => {
    const contents = contentsOfArea({ path: 'vn.24.a' }, rows, '2026-11-22')
    expect(contents.cameras).toEqual({ working: 1, faulty: 1, offline: 0, planned: 0 })
    expect(contents.firePoints).toEqual({ ready: 1, overdue: 1, not_ready: 1 })
    expect(totalOf(contents.firePoints)).toBe(3)
    expect(contents).toMatchObject({ communes: 0, hamlets: 2 })
  })

  it('counts communes below a province', () => {
    expect(contentsOfArea({ path: 'vn.24' }, rows, '2026-11-22')).toMatchObject({
      communes: 1,
      hamlets: 2,
    })
  })
})
