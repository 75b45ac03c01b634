// What an officer saves: new and edited cameras and fire points, checks, incidents, photos, and bad input of every kind.
import { cameraEditing } from '../../../src/data/camera-editing'
import { Failure } from '../../../src/data/failure'
import { firePointEditing } from '../../../src/data/fire-point-editing'
import type { About } from '../../../src/data/outbox/saving'
import type { IncidentWork } from '../../../src/data/outbox/work'
import type { CameraDraft } from '../../../src/domain/camera-draft'
import type { FirePointDraft } from '../../../src/domain/fire-point-draft'
import { AREAS } from '../../database/seeded'
import { pick } from './phone'
import type { Tab } from './tab'
import type { Saved, World } from './world'

const DAY_MS = 24 * 3_600_000

/** Drafts that no form of this version would let through; those of an old one, or a broken file, may. */
const BAD_CAMERAS: Record<string, Record<string, unknown>> = {
  'position 0,0': { lng: 0, lat: 0 },
  'coordinates swapped': { lng: 21.12, lat: 106.21 },
  'outside the area': { lng: 106.9, lat: 21.4 },
  'text too long': { note: 'ạ'.repeat(2001) },
  'number out of range': { bearingDeg: 400 },
  'number that is a word': { rangeM: 'xa' },
  'unknown kind': { kind: 'drone' },
  'no name': { name: null },
  'name of another form': { name: 'Quế'.normalize('NFD') },
  'character zero': { name: 'a\u0000b' },
  'half a character': { name: 'a\ud800b' },
  'area that is gone': { areaId: '20000000-0000-4000-8000-000000000999' },
  'area that is none': { areaId: 'Lê Độ' },
}
const BAD_INCIDENTS: Record<string, Partial<IncidentWork> & Record<string, unknown>> = {
  'unknown type': { typeId: 'crime.moi' },
  'incident in two days': { occurredAt: new Date(Date.now() + 2 * DAY_MS) },
  'severity 9': { severity: 9 as never },
  'summary too long': { summary: 'ạ'.repeat(4001) },
  'position 0,0 of an incident': { lngLat: [0, 0] },
}

interface Action {
  readonly kind: Saved['kind']
  readonly featureId: string
  readonly isNew: boolean
  readonly save: (marker: string, tab: Tab, about: About) => Promise<void>
}

const bytes = (text: string, photoId: string) => ({
  photoId,
  blob: new Blob([text], { type: 'image/jpeg' }),
})

function cameraAction(world: World): Action {
  const { random, drafts, camera } = world
  const isNew = random() < 0.6
  const earlier = world.saved.filter(({ kind, isPromised }) => kind === 'camera' && isPromised)
  // Mostly the camera that is known; sometimes one that this phone added, in the queue or not.
  const again =
    !isNew && earlier.length > 0 && random() < 0.6 ? pick(earlier, random).featureId : null
  const featureId = isNew ? crypto.randomUUID() : (again ?? camera.camera.id)
  const known = featureId === camera.camera.id ? camera : null
  const before = (drafts.get(featureId) as CameraDraft | undefined) ?? cameraEditing.draftOf(camera)
  const bad = random() < 0.15 ? pick(Object.keys(BAD_CAMERAS), random) : null
  const withName = random() < 0.4
  const withPhoto = random() < 0.3
  return {
    kind: 'camera',
    featureId,
    isNew,
    save: async (marker, tab, about) => {
      if (bad) world.faults.count(`bad input: ${bad}`)
      const draft: CameraDraft = {
        ...before,
        ...(isNew ? { code: marker, contact: 'Trưởng thôn', phone: '0204 000 009' } : {}),
        ...(withName ? { name: `Tên ${marker}` } : {}),
        note: marker,
        bearingDeg: Math.floor(random() * 360),
        ...(bad === null ? {} : (BAD_CAMERAS[bad] as Partial<CameraDraft>)),
      }
      const photo = withPhoto ? bytes('photo', crypto.randomUUID()) : null
      await tab.save.camera(about, { known, draft }, photo)
      if (photo) note(world, { ...about, kind: 'photo', marker: photo.photoId })
      if (bad === null) drafts.set(featureId, draft)
    },
  }
}

function firePointAction(world: World): Action {
  const { random, drafts, point } = world
  const isNew = random() < 0.5
  const featureId = isNew ? crypto.randomUUID() : point.point.id
  const before =
    (drafts.get(featureId) as FirePointDraft | undefined) ?? firePointEditing.draftOf(point)
  const quantity = random() < 0.15 ? -1 : Math.floor(random() * 9)
  return {
    kind: 'fire_point',
    featureId,
    isNew,
    save: async (marker, tab, about) => {
      if (quantity < 0) world.faults.count('bad input: quantity -1')
      const draft: FirePointDraft = {
        ...before,
        ...(isNew ? { code: marker, keeper: 'Nhà số 9' } : {}),
        note: marker,
        equipment: {
          ...before.equipment,
          bua: { quantity, condition: 'good', expiresOn: null },
          thang: { quantity: 1, condition: 'worn', expiresOn: null },
        },
      }
      await tab.save.firePoint(about, { known: isNew ? null : point, draft })
      if (quantity >= 0) drafts.set(featureId, draft)
    },
  }
}

function checkAction(world: World): Action {
  const { random, drafts, point } = world
  const own = world.saved.filter(
    ({ kind, isNew, isPromised }) => kind === 'fire_point' && isNew && isPromised,
  )
  const featureId = own.length > 0 && random() < 0.5 ? pick(own, random).featureId : point.point.id
  const isLate = random() < 0.1
  return {
    kind: 'check',
    featureId,
    isNew: true,
    save: async (marker, tab, about) => {
      if (isLate) world.faults.count('bad input: check in three days')
      const at = isLate ? new Date(Date.now() + 3 * DAY_MS) : world.phone.now()
      const checkedOn = at.toISOString().slice(0, 10)
      const work = {
        id: crypto.randomUUID(),
        checkedOn,
        result: 'needs_service' as const,
        nextDue: null,
        note: marker,
      }
      await tab.save.check(about, work)
      const draft = drafts.get(featureId) as FirePointDraft | undefined
      const before = draft ?? firePointEditing.draftOf(point)
      if (!isLate)
        drafts.set(featureId, {
          ...before,
          status: 'needs_service',
          lastCheckedOn: checkedOn,
          nextCheckDue: null,
        })
    },
  }
}

function incidentAction(world: World): Action {
  const { random } = world
  const bad = random() < 0.25 ? pick(Object.keys(BAD_INCIDENTS), random) : null
  return {
    kind: 'incident',
    featureId: crypto.randomUUID(),
    isNew: true,
    save: (marker, tab, about) => {
      if (bad) world.faults.count(`bad input: ${bad}`)
      return tab.save.incident(about, {
        ...{ occurredAt: world.phone.now(), reportedAt: null, typeId: 'fire.nha_dan', severity: 2 },
        ...{ lngLat: [106.21, 21.12], source: 'patrol', deaths: 0, injuries: 0, summary: marker },
        ...(bad ? BAD_INCIDENTS[bad] : {}),
      } as IncidentWork)
    },
  }
}

function photoAction(world: World): Action {
  const { random, camera, point } = world
  const isPoint = random() < 0.5
  const isBad = random() < 0.25
  const photoId = crypto.randomUUID()
  return {
    kind: 'photo',
    featureId: isPoint ? point.point.id : camera.camera.id,
    isNew: true,
    save: async (_marker, tab, about) => {
      if (isBad) world.faults.count('bad input: photo that is HTML')
      const photo = bytes(isBad ? '<html>' : 'photo', photoId)
      await tab.save.photo(about, isPoint ? 'fire_points' : 'cameras', photo)
      note(world, { ...about, kind: 'photo', marker: photoId })
    },
  }
}

const note = (world: World, saved: Pick<Saved, 'kind' | 'featureId' | 'marker'>) =>
  world.saved.push({ ...saved, isNew: true, isPromised: true })

const ACTIONS = [
  cameraAction,
  cameraAction,
  firePointAction,
  checkAction,
  incidentAction,
  photoAction,
]

/** Saves one thing in a tab. What a form hears decides what was promised. */
export async function saveSomething(world: World, tab: Tab): Promise<void> {
  const action = pick(ACTIONS, world.random)(world)
  const marker = `${world.name}-${world.saved.length + 1}`
  const { kind, featureId, isNew } = action
  const about = { userId: world.officer, featureId, areaId: AREAS.leDo, title: marker }
  world.faults.count(`saves of kind ${kind}${isNew ? '' : ', edited'}`)
  const answer = await tab.run(async () => {
    try {
      await action.save(marker, tab, about)
      return 'saved'
    } catch (thrown) {
      if (!(thrown instanceof Failure && thrown.is('storage_full'))) throw thrown
      world.faults.count('save refused for want of room')
      return 'refused'
    }
  })
  if (kind === 'photo') return
  if (answer !== 'refused')
    world.saved.push({ marker, kind, featureId, isNew, isPromised: answer === 'saved' })
}
