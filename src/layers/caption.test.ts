import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { IncidentType } from '@/domain/incident'
import { type CaptionContext, captionOf } from './caption'
import type { RowOf } from './rows'

const t = ((key: string, values: Record<string, string> = {}) =>
  [key, ...Object.values(values)].join(' ')) as TFunction

const context: CaptionContext = {
  t,
  language: 'vi',
  today: '2026-11-22',
  types: new Map([
    ['fire.nha_dan', { labelVi: 'Cháy nhà dân', labelEn: 'House fire' } as IncidentType],
  ]),
  areas: new Map([
    ['c', { id: 'c', kind: 'xã', name: 'Tân Phước', level: 'commune' } as Area],
    ['h', { id: 'h', kind: 'thôn', name: 'Cam Bình', level: 'hamlet', parentId: 'c' } as Area],
  ]),
  scopeLevel: 'commune',
}

const incident = {
  areaId: 'h',
  typeId: 'fire.nha_dan',
  occurredAt: new Date('2026-11-14T16:30:00Z'),
} as RowOf['incidents']

describe('captions', () => {
  it('says what happened, when in Vietnam and where', () => {
    expect(captionOf('incidents', incident, context)).toEqual({
      symbol: 'incident-fire',
      title: 'Cháy nhà dân',
      detail: '23:30 14/11/2026 · Thôn Cam Bình',
    })
  })

  it('names the commune where many are looked at', () => {
    const { detail } = captionOf('incidents', incident, { ...context, scopeLevel: 'province' })
    expect(detail).toContain('Thôn Cam Bình, Xã Tân Phước')
  })

  it('falls back to the group of a type that it does not know', () => {
    const unknown = { ...incident, typeId: 'vice.made_up' }
    expect(captionOf('incidents', unknown, context).title).toBe('layer.incident_vice')
  })

  it('says first what state a fire point and a camera are in', () => {
    const point = {
      areaId: 'h',
      code: 'CC-1',
      name: 'Điểm 1',
      status: 'ready',
      nextCheckDue: '2026-11-21',
    } as RowOf['fire_points']
    expect(captionOf('fire_points', point, context)).toEqual({
      symbol: 'fire-point-overdue',
      title: 'Điểm 1',
      detail: 'fire-point.readiness.overdue · CC-1 · Thôn Cam Bình',
    })
    const camera = {
      areaId: 'x',
      code: 'CAM-1',
      name: 'Cổng',
      status: 'faulty',
    } as RowOf['cameras']
    expect(captionOf('cameras', camera, context).detail).toBe('camera.status.faulty · CAM-1')
  })

  it('says how many households an area has', () => {
    const area = { kind: 'thôn', name: 'Cam Bình', level: 'hamlet', households: 1356 } as Area
    expect(captionOf('hamlets', area, context)).toEqual({
      symbol: 'hamlet',
      title: 'Thôn Cam Bình',
      detail: 'area.households_count 1.356',
    })
  })
})
