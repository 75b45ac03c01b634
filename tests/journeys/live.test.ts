// A change by one user is on the screens of others who may see it by itself, and on no other.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { SESSION_KEY } from './accounts'
import { journey, type Visit } from './journey'
import * as screen from './operations'
import { requestAs } from './rest'
import { keepPicture } from './screenshot'
import { say } from './words'

interface Hamlet {
  readonly id: string
  readonly path: string
  readonly center_lng: number
  readonly center_lat: number
}

const PULL = /\/rpc\/pull_changes$/
const pullsOf = ({ traffic }: Visit): number =>
  traffic.requests.filter((request) => PULL.test(request)).length

const isLive = (page: Page) => page.getByText(say('live.live')).waitFor()

async function show({ page, goTo }: Visit): Promise<void> {
  await goTo('/?list=cameras')
  await screen.drawn(page)
  await isLive(page)
}

/** Hamlets of the sample province: one where the officer is, and one of another commune. */
async function twoHamlets(): Promise<[own: Hamlet, foreign: Hamlet]> {
  const columns = 'level=eq.hamlet&select=id,path,center_lng,center_lat'
  const [own] = await requestAs<Hamlet>('officer', 'GET', `areas?${columns}&limit=1`)
  const all = await requestAs<Hamlet>('leader', 'GET', `areas?${columns}`)
  const commune = own?.path.split('.').slice(0, 3).join('.') ?? ''
  const foreign = all.find(({ path }) => !path.startsWith(`${commune}.`))
  if (!own || !foreign) throw new Error('The sample province has no two communes')
  return [own, foreign]
}

/** Somebody adds a camera in a hamlet. Answers its id. */
async function addCamera({ id: area_id, center_lng: lng, center_lat: lat }: Hamlet) {
  const id = crypto.randomUUID()
  await requestAs('admin', 'POST', 'cameras', {
    ...{ id, area_id, lng, lat, code: 'LIVE', name: 'Camera vừa thêm' },
    ...{ kind: 'fixed', ownership: 'commune', status: 'working' },
  })
  return id
}

const remove = (id: string) =>
  requestAs('admin', 'PATCH', `cameras?id=eq.${id}`, { deleted_at: new Date().toISOString() })

/** Milliseconds until the number of cameras is this. */
async function until({ page }: Visit, count: number): Promise<number> {
  const begin = performance.now()
  await expect.poll(() => screen.countOf(page, 'cameras'), { interval: 20 }).toBe(count)
  return Math.round(performance.now() - begin)
}

journey('a new camera is on every screen that may see it, and on no other', async ({ open }) => {
  const [leader, officer] = [await open({ role: 'leader' }), await open({ role: 'officer' })]
  const [own, foreign] = await twoHamlets()
  await show(leader)
  await show(officer)
  await keepPicture(leader.page, 'live')
  const before = {
    leader: await screen.countOf(leader.page, 'cameras'),
    officer: await screen.countOf(officer.page, 'cameras'),
    pulls: pullsOf(officer),
  }

  const elsewhere = await addCamera(foreign)
  const alone = await until(leader, before.leader + 1)
  // Long enough for it to come here, too, if it did.
  await officer.page.waitForTimeout(1_500)
  expect(await screen.countOf(officer.page, 'cameras')).toBe(before.officer)
  // They may have asked as they do every minute, and not because of this.
  expect(pullsOf(officer) - before.pulls).toBeLessThanOrEqual(1)

  const here = await addCamera(own)
  const both = await Promise.all([
    until(leader, before.leader + 2),
    until(officer, before.officer + 1),
  ])
  console.log(`on the screens of others after ${[alone, ...both].join(', ')} ms`)
  await Promise.all([elsewhere, here].map(remove))
  await until(leader, before.leader)
  await until(officer, before.officer)
})

journey('signing out stops listening, and signing in begins again', async ({ open }) => {
  const visit = await open({ role: 'officer' })
  const { page } = visit
  await show(visit)
  await page.evaluate((key) => {
    localStorage.removeItem(key)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }))
  }, SESSION_KEY)
  await page.getByText(say('sign-in.expired')).waitFor()
  const before = pullsOf(visit)
  const [own] = await twoHamlets()
  const id = await addCamera(own)
  await page.waitForTimeout(1_500)
  expect(pullsOf(visit)).toBe(before)
  await page.getByRole('button', { name: say('sign-in.demo_officer') }).click()
  await screen.drawn(page)
  await isLive(page)
  await remove(id)
})
