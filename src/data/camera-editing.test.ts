// Only what changed is written, the contact in its own table.
import { describe, expect, it } from 'vitest'
import type { Camera } from '@/domain/camera'
import { type CameraDraft, cameraDraftOf } from '@/domain/camera-draft'
import { cameraEditing, type KnownCamera } from './camera-editing'

const camera: Camera = {
  id: 'id',
  areaId: 'area',
  areaPath: 'vn.24.a',
  createdAt: new Date(0),
  updatedAt: new Date(0),
  deletedAt: null,
  version: '7',
  code: 'CAM-0001',
  name: 'Cổng chợ',
  lngLat: [107.725865123456, 10.685475],
  accuracyM: 3.337,
  kind: 'dome',
  ownership: 'community',
  status: 'offline',
  bearingDeg: 122.5,
  fovDeg: 80,
  rangeM: 250,
  installedOn: null,
  retentionDays: 30,
  noticeSign: null,
  operator: null,
  photoPath: 'photo.jpg',
  note: null,
  apartFrom: [],
}
const contact = { name: 'Trưởng thôn', phone: '0912', version: '8' }
const known: KnownCamera = { camera, contact }
const draft = cameraDraftOf(camera, contact)
const changes = (from: KnownCamera | null, changed: Partial<CameraDraft>) =>
  cameraEditing.changes('id', from, { ...draft, ...changed })

describe('editing', () => {
  it('writes nothing when nothing changed, not even what was rounded', () => {
    expect(changes(known, {})).toEqual([])
  })

  it('writes the changed fields of the version it was made from', () => {
    expect(changes(known, { status: 'working', note: 'Đã sửa' })).toEqual([
      {
        verb: 'edit',
        table: 'cameras',
        id: 'id',
        version: '7',
        fields: { status: 'working', note: 'Đã sửa' },
      },
    ])
  })

  it('writes which cameras near by are others, once', () => {
    const [change] = changes(known, { apartFrom: ['b'] })
    expect(change).toMatchObject({ fields: { apart_from: ['b'] } })
    const told = { camera: { ...camera, apartFrom: ['b'] }, contact }
    expect(changes(told, { apartFrom: ['b'] })).toEqual([])
  })

  it('empties a contact, and adds one that was not there', () => {
    expect(changes(known, { contact: null, phone: null })).toEqual([
      {
        verb: 'edit',
        table: 'camera_contacts',
        id: 'id',
        version: '8',
        fields: { contact: null, phone: null },
      },
    ])
    const alone = { camera, contact: null }
    expect(changes(alone, { contact: 'Tổ trưởng', phone: null })).toEqual([
      {
        verb: 'create',
        table: 'camera_contacts',
        row: { id: 'id', contact: 'Tổ trưởng', phone: null },
      },
    ])
  })

  it('brings back what is deleted', () => {
    const gone = { camera: { ...camera, deletedAt: new Date() }, contact }
    expect(changes(gone, {})).toMatchObject([{ fields: { deleted_at: null } }])
  })
})

it('creates the camera before its contact, and no empty contact', () => {
  expect(changes(null, {}).map(({ verb, table }) => `${verb} ${table}`)).toEqual([
    'create cameras',
    'create camera_contacts',
  ])
  expect(changes(null, { contact: null, phone: null })).toHaveLength(1)
})
