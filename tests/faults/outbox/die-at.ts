// The same morning again and again: a camera with its photo, an edit of it, an edit of a known camera, a fire point with
// a check, an incident; and a tab that dies one step later each time while it sends them.
import { cameraEditing } from '../../../src/data/camera-editing'
import { firePointEditing } from '../../../src/data/fire-point-editing'
import { AREAS } from '../../database/seeded'
import { quietDay } from './events'
import { halves, timesWritten } from './verify'
import type { Saved, World } from './world'

/** Saves it all and flushes. False when the flush was through before the tab could die. */
export async function dieAt(
  world: World,
  steps: number,
  when: 'before' | 'after',
): Promise<boolean> {
  const { camera, point, officer, name, saved, phone } = world
  const [tab] = world.tabs
  const about = (marker: string, kind: Saved['kind'], featureId: string) => {
    saved.push({ marker, kind, featureId, isNew: true, isPromised: true })
    return { userId: officer, featureId, areaId: AREAS.leDo, title: marker }
  }
  const [cameraId, pointId, photoId] = [
    crypto.randomUUID(),
    crypto.randomUUID(),
    crypto.randomUUID(),
  ]
  const draft = { ...cameraEditing.draftOf(camera), code: `${name}-1`, contact: 'Trưởng thôn' }
  const equipment = {
    bua: { quantity: 1, condition: 'good', expiresOn: null },
    thang: { quantity: 2, condition: 'good', expiresOn: null },
  } as const
  const checkedOn = phone.now().toISOString().slice(0, 10)
  await tab.run(async () => {
    const { save } = tab
    const photo = { photoId, blob: new Blob(['photo']) }
    const first = { ...draft, note: `${name}-1` }
    await save.camera(about(`${name}-1`, 'camera', cameraId), { known: null, draft: first }, photo)
    const second = { ...draft, note: `${name}-2` }
    await save.camera(about(`${name}-2`, 'camera', cameraId), { known: null, draft: second })
    const other = { ...cameraEditing.draftOf(camera), note: `${name}-3` }
    await save.camera(about(`${name}-3`, 'camera', camera.camera.id), {
      known: camera,
      draft: other,
    })
    const placed = firePointEditing.draftOf(point)
    await save.firePoint(about(`${name}-4`, 'fire_point', pointId), {
      known: null,
      draft: { ...placed, code: `${name}-4`, note: `${name}-4`, keeper: 'Nhà số 9', equipment },
    })
    const check = { id: crypto.randomUUID(), checkedOn, result: 'ready', nextDue: null } as const
    await save.check(about(`${name}-5`, 'check', pointId), { ...check, note: `${name}-5` })
    await save.incident(about(`${name}-6`, 'incident', crypto.randomUUID()), {
      ...{ occurredAt: phone.now(), reportedAt: null, typeId: 'fire.nha_dan', severity: 2 },
      ...{
        lngLat: [106.21, 21.12],
        source: 'patrol',
        deaths: 0,
        injuries: 0,
        summary: `${name}-6`,
      },
    })
  })
  about(photoId, 'photo', cameraId)
  tab.dieAfter(steps, when)
  await tab.flush(false)
  return tab.isDead()
}

/** The other tab goes on, and everything is there once. Answers what is not. */
export async function finish(world: World): Promise<string[]> {
  const wrongs: string[] = []
  const [, other] = world.tabs
  // A lease of the dead tab runs out.
  world.phone.clock.passed += 120_000
  await quietDay({ ...world, tabs: [other, other] }, (_id, reason) =>
    wrongs.push(`${world.name}: parked, ${reason}`),
  )
  for (const one of world.saved) {
    const times = await timesWritten(world, one)
    if (times !== 1) wrongs.push(`${world.name}: ${one.kind} ${one.marker} is there ${times} times`)
  }
  wrongs.push(...(await halves(world)).map((what) => `${world.name}: ${what}`))
  await Promise.all(world.tabs.map((tab) => tab.close()))
  return wrongs
}
