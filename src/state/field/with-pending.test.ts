// What an officer saved a minute ago without a network stands on the map, once.
import { expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import type { Camera } from '@/domain/camera'
import { type CameraDraft, cameraSchema, EMPTY_CAMERA } from '@/domain/camera-draft'
import { withPending } from './with-pending'

const areas = [{ id: 'a', path: 'vn.77.1.2' } as Area]
const draftAt = (name: string, lng: string) =>
  cameraSchema.parse({ ...EMPTY_CAMERA, name, code: 'CAM-0001', lat: '10,5', lng, areaId: 'a' })
const item = (featureId: string, name: string, lng = '107') => ({
  featureId,
  savedAt: new Date(0),
  work: { draft: draftAt(name, lng) },
})

it('shows a new camera with its area and place', () => {
  const [camera] = withPending<Camera, CameraDraft>([], [item('1', 'Cổng chợ')], areas)
  expect(camera).toMatchObject({
    id: '1',
    name: 'Cổng chợ',
    areaPath: 'vn.77.1.2',
    lngLat: [107, 10.5],
  })
  expect(camera).not.toHaveProperty('phone')
})

it('shows the last of several saves in place of the saved camera', () => {
  const saved = { id: '1', name: 'Cũ', photoPath: 'cameras/1/2.jpg', version: '7' } as Camera
  const shown = withPending([saved], [item('1', 'Mới'), item('1', 'Mới nhất', '106')], areas)
  expect(shown).toMatchObject([
    { id: '1', name: 'Mới nhất', lngLat: [106, 10.5], photoPath: 'cameras/1/2.jpg', version: '7' },
  ])
})

it('gives the same list while nothing waits', () => {
  const saved: Camera[] = []
  expect(withPending(saved, [], areas)).toBe(saved)
})
