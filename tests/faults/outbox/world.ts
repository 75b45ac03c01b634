// What one run starts from: an officer, a camera and a fire point that are known, a phone with two tabs.
import { cameraEditing, type KnownCamera } from '../../../src/data/camera-editing'
import { firePointEditing, type KnownFirePoint } from '../../../src/data/fire-point-editing'
import type { Entry } from '../../../src/data/outbox/work'
import type { CameraDraft } from '../../../src/domain/camera-draft'
import type { FirePointDraft } from '../../../src/domain/fire-point-draft'
import { AREAS } from '../../database/seeded'
import type { FaultCount } from './fault-count'
import { makePhone, type Phone, type PhoneOptions, pick, type Storage } from './phone'
import type { Server } from './server'
import { openTab, type Tab } from './tab'

/** What an officer was told is saved, or saw being saved when the tab died. */
export interface Saved {
  readonly marker: string
  readonly kind: Entry['kind']
  readonly featureId: string
  readonly isNew: boolean
  /** The form said "saved". */
  readonly isPromised: boolean
}

export interface World {
  readonly server: Server
  readonly storage: Storage
  readonly faults: FaultCount
  readonly random: () => number
  /** Unique over all runs: markers and names begin with it. */
  readonly name: string
  readonly officer: string
  readonly camera: KnownCamera
  readonly point: KnownFirePoint
  readonly phone: Phone
  readonly tabs: [Tab, Tab]
  readonly saved: Saved[]
  /** What the officer gave up or answered. */
  readonly answered: Set<string>
  /** Cameras whose item was mended before it was on the server, by the id of the item. */
  readonly mended: Map<string, string>
  /** Features whose own name was chosen over that of the office. */
  readonly named: Set<string>
  /** As the forms of this phone would show it: what was saved last. */
  readonly drafts: Map<string, CameraDraft | FirePointDraft>
  isReassigned: boolean
}

export const NAME_BEFORE = 'Có từ trước'

/** How a name begins that the office gave. */
export const NAME_ELSEWHERE = 'Của cơ quan'

export async function makeWorld(
  server: Server,
  storage: Storage,
  faults: FaultCount,
  random: () => number,
  name: string,
): Promise<World> {
  const [officer, cameraId, pointId] = [
    crypto.randomUUID(),
    crypto.randomUUID(),
    crypto.randomUUID(),
  ]
  await server.query(
    `insert into auth.users (id, email) values ($1, $2);
     insert into memberships (user_id, area_id, role) values ($1, $3, 'officer');
     insert into cameras (id, area_id, code, name, lng, lat, kind, ownership, status)
       values ($4, $6, $7, '${NAME_BEFORE}', 106.21, 21.12, 'fixed', 'commune', 'working');
     insert into fire_points (id, area_id, code, name, lng, lat, status)
       values ($5, $6, $7, '${NAME_BEFORE}', 106.21, 21.12, 'ready');
     insert into camera_contacts (id, contact) values ($4, 'Trưởng thôn cũ');
     insert into fire_point_contacts (id, keeper) values ($5, 'Nhà số cũ')`,
    [officer, `${name}@example.vn`, AREAS.queTan, cameraId, pointId, AREAS.leDo, name],
  )
  const phone = makePhone(phoneOptions({ server, storage, faults, random, name, officer }, 'phone'))
  const tabs: [Tab, Tab] = [openTab(phone), openTab(phone)]
  const camera = await tabs[0].run(() => cameraEditing.load(cameraId))
  const point = await tabs[0].run(() => firePointEditing.load(pointId))
  if (camera === null || point === null) throw new Error('nothing to edit')
  // A form that was filled without a network knows no contact.
  const contact = random() < 0.5 ? {} : { contact: null }
  return {
    ...{ server, storage, faults, random, name, officer, phone, tabs },
    ...{ camera: { ...camera, ...contact }, point: { ...point, ...contact } },
    ...{
      saved: [],
      answered: new Set(),
      mended: new Map(),
      named: new Set(),
      drafts: new Map(),
      isReassigned: false,
    },
  }
}

export function phoneOptions(
  {
    server,
    storage,
    faults,
    random,
    name,
    officer,
  }: Pick<World, 'server' | 'storage' | 'faults' | 'random' | 'name' | 'officer'>,
  which: string,
): PhoneOptions {
  const locks = pick(['locks', 'locks', 'lease', 'stolen'] as const, random)
  faults.count(`tabs with ${locks}`)
  return { server, storage, faults, random, locks, name: `${name}-${which}`, userId: officer }
}

type Opened = Pick<World, 'tabs' | 'phone'>

/** Another tab in the place of one, which dies at the latest now. */
export async function openAnew(world: Opened, which: 0 | 1): Promise<Tab> {
  await world.tabs[which].close()
  world.tabs[which] = openTab(world.phone)
  return world.tabs[which]
}

/** A tab that died is opened anew, as an officer would. */
export async function reopen(world: Opened, which: 0 | 1): Promise<Tab> {
  return world.tabs[which].isDead() ? openAnew(world, which) : world.tabs[which]
}

/** Somebody at the office changes the same camera and fire point. */
export async function editElsewhere(world: World): Promise<void> {
  const { server, camera, point, faults, name, random } = world
  faults.count('edited by somebody else')
  // What forms of this phone seldom touch, or what they always do.
  const [inCamera, inPoint] =
    random() < 0.5 ? ['name = $1', 'name = $1'] : ['bearing_deg = 200', 'note = $1']
  await server.query(
    `update cameras set ${inCamera} where id = $2; update fire_points set ${inPoint} where id = $3`,
    [`${NAME_ELSEWHERE} ${name}`, camera.camera.id, point.point.id],
  )
}

/** The officer is given another commune. */
export async function reassign(world: World): Promise<void> {
  const { server, officer, faults } = world
  faults.count('area reassigned')
  world.isReassigned = true
  await server.query('update memberships set area_id = $1 where user_id = $2', [
    AREAS.teLo,
    officer,
  ])
}
