// Each fault that a wall must get over by itself, from its beginning to when the wall must be well again.
import type { Page } from 'playwright-core'
import { SESSION_KEY } from '../../journeys/accounts'
import type { Soak } from './soak'

type Fault = (soak: Soak) => Promise<void>

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const networkOut =
  (ms: number): Fault =>
  async ({ page, cable, pass, setReach }) => {
    setReach(false)
    cable.pull()
    await page.context().setOffline(true)
    await pass(ms)
    cable.plug()
    await page.context().setOffline(false)
    setReach(true)
  }

const serverRestarts =
  (signal: NodeJS.Signals): Fault =>
  async ({ server, cable, pass, setReach }) => {
    setReach(false)
    const back = server.restart(signal)
    cable.cut()
    await pass(20 * SECOND)
    await back
    setReach(true)
  }

const nameNotFound: Fault = async ({ page, cable, pass, setReach }) => {
  setReach(false)
  const network = await page.context().newCDPSession(page)
  network.on('Fetch.requestPaused', ({ requestId }) => {
    void network
      .send('Fetch.failRequest', { requestId, errorReason: 'NameNotResolved' })
      .catch(() => {})
  })
  await network.send('Fetch.enable')
  cable.pull()
  await pass(5 * MINUTE)
  cable.plug()
  await network.detach()
  setReach(true)
}

const tokenExpired: Fault = async ({ page, pass }) => {
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
    localStorage.setItem(key, JSON.stringify({ ...kept, expires_at: 1 }))
  }, SESSION_KEY)
  await pass(3 * MINUTE)
}

const setClockWrong = (page: Page, ms: number) =>
  page.evaluate((by) => {
    const { soak } = window as unknown as { soak: { setWrong: (ms: number) => void } }
    soak.setWrong(by)
  }, ms)

const clockJumps =
  (ms: number): Fault =>
  async ({ page, pass }) => {
    await setClockWrong(page, ms)
    await pass(10 * MINUTE)
    await setClockWrong(page, 0)
    await pass(3 * MINUTE)
  }

async function isRebuilt(
  { page, until, untilDrawn, problems, seen }: Soak,
  what: string,
  since: number,
): Promise<void> {
  await until(`${what}: drawn anew`, ({ isLost, isReady }) => !isLost && isReady, 30_000)
  seen.rebuiltMs = Math.max(seen.rebuiltMs, Math.round(performance.now() - since))
  await untilDrawn()
  const count = await page.locator('canvas').count()
  if (count !== 1) problems.push(`${what}: ${count} canvases`)
}

const graphicsLost: Fault = async (soak) => {
  const since = performance.now()
  await soak.page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await soak.pass(SECOND)
  await isRebuilt(soak, 'graphics lost', since)
}

const graphicsProcessKilled: Fault = async (soak) => {
  const since = performance.now()
  const browser = soak.page.context().browser()
  const inspector = await browser?.newBrowserCDPSession()
  const { processInfo } = (await inspector?.send('SystemInfo.getProcessInfo')) ?? {
    processInfo: [],
  }
  const graphics = processInfo.find(({ type }) => type.toLowerCase() === 'gpu')
  await inspector?.detach()
  if (!graphics) return void soak.problems.push('there is no graphics process to kill')
  process.kill(graphics.id, 'SIGKILL')
  // In real time: until the page hears of it, the map that it has is the old one.
  await soak.page.waitForFunction(
    () => document.querySelector('canvas')?.getContext('webgl2')?.isContextLost() !== false,
  )
  await soak.pass(SECOND)
  await isRebuilt(soak, 'graphics process killed', since)
}

const burst =
  (updates: number): Fault =>
  async ({ admin, counts, pass }) => {
    let left = updates
    while (left > 0) {
      const many = Array.from({ length: 8 }, () => admin.changeCameras(admin.cameraCount))
      const changed = (await Promise.all(many)).reduce((sum, count) => sum + count, 0)
      counts.updates += changed
      left -= changed
      await pass(SECOND)
    }
    await pass(MINUTE)
  }

const areaDeleted: Fault = async ({ admin, pass }) => {
  await admin.deleteHamlet(true)
  await pass(9 * MINUTE)
  await admin.deleteHamlet(false)
  await pass(2 * MINUTE)
}

const turnedPortrait: Fault = async ({ page, pass, untilDrawn }) => {
  const size = page.viewportSize() ?? { width: 640, height: 360 }
  await page.setViewportSize({ width: size.height, height: size.width })
  await pass(5 * MINUTE)
  await page.setViewportSize(size)
  await pass(SECOND)
  await untilDrawn()
}

const setShown = (page: Page, isShown: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    },
    isShown ? 'visible' : 'hidden',
  )

const sleeps =
  (ms: number): Fault =>
  async ({ page, cable, sleep, pass }) => {
    const inspector = await page.context().newCDPSession(page)
    await setShown(page, false)
    await inspector.send('Page.setWebLifecycleState', { state: 'frozen' })
    cable.pull()
    await inspector.send('Page.setWebLifecycleState', { state: 'active' })
    await sleep(ms)
    cable.plug()
    await setShown(page, true)
    await inspector.detach()
    await pass(3 * MINUTE)
  }

const revoked: Fault = async ({
  page,
  admin,
  wall,
  until,
  untilDrawn,
  pass,
  setPaired,
  problems,
}) => {
  setPaired(false)
  await admin.revoke(wall)
  await until('blank after it was revoked', ({ isPairing }) => isPairing, MINUTE)
  const canvases = await page.locator('canvas').count()
  if (canvases > 0) problems.push('a revoked wall still shows its map')
  await pass(5 * MINUTE)
  await pair(page, await admin.codeOf(wall))
  await until('paired again', ({ isPairing }) => !isPairing, MINUTE)
  setPaired(true)
  await untilDrawn()
}

/** Types the code on the page of codes. */
export const pair = (page: Page, code: string) => page.keyboard.type(code)

/** By what happens. */
export const FAULTS = {
  'network out for 1 s': networkOut(SECOND),
  'network out for 1 h': networkOut(HOUR),
  'network out for 24 h': networkOut(DAY),
  'server killed': serverRestarts('SIGKILL'),
  'server restarted': serverRestarts('SIGTERM'),
  'name not found': nameNotFound,
  'token expired': tokenExpired,
  'clock a day ahead': clockJumps(DAY),
  'clock a day behind': clockJumps(-DAY),
  'graphics lost': graphicsLost,
  'graphics process killed': graphicsProcessKilled,
  'burst of 2,000': burst(2_000),
  'burst of 20,000': burst(20_000),
  'area of a scene deleted': areaDeleted,
  'turned portrait': turnedPortrait,
  'slept for 2 h': sleeps(2 * HOUR),
  revoked,
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS
