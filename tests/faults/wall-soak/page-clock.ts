// The clock of a page that tests move on: its timers, its time of day and the clock that only goes forward are one, and
// stand still while an answer of the server is on its way. Frames are drawn in real time.
import type { BrowserContext, Page } from 'playwright-core'

/** What the page says of itself and of its traffic; times in simulated milliseconds. */
export interface Look {
  readonly path: string
  readonly scene: string
  readonly level: string
  readonly isReady: boolean
  readonly isPairing: boolean
  readonly hasPassword: boolean
  readonly canvases: number
  /** There is no map, or its graphics are gone. */
  readonly isLost: boolean
  /** Graphics contexts that were made, are held by something and not lost. */
  readonly contexts: number
  /** Since the change feed answered this page last; null where it has not. */
  readonly pulledAgoMs: number | null
  readonly pulls: number
  /** Connections for live updates that were made since the page was loaded. */
  readonly connections: number
}

interface SoakClock {
  readonly pass: (ms: number) => Promise<void>
  readonly sleep: (ms: number) => void
  readonly setWrong: (ms: number) => void
  readonly look: () => Look
}

/** To be called before a page is opened. @param begin the time of day, @param seed of what the page draws by lot */
export const installClock = (context: BrowserContext, begin: number, seed: number) =>
  context.addInitScript(makeClock, { begin, seed })

/** So much time passes, then the page is looked at; null while it is being loaded anew. */
export const passTime = (page: Page, ms: number): Promise<Look | null> =>
  page
    .evaluate(async (by) => {
      const { soak } = window as unknown as { soak: SoakClock }
      await soak.pass(by)
      return soak.look()
    }, ms)
    .catch((error: Error) => {
      if (/context was destroyed|Cannot find context|navigation|reading 'pass'/.test(error.message))
        return null
      throw error
    })

/** Runs in the page, before everything else. */
function makeClock({ begin, seed }: { begin: number; seed: number }): void {
  if (!location.protocol.startsWith('http')) return
  const KEPT = 'soak-clock'
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') ?? { day: begin, wrong: 0 }
  /** The true time of day when the page began, how wrong the machine's clock is, and what has passed since. */
  const day: number = kept.day
  let wrong: number = kept.wrong
  let steady = 0
  const keep = () => sessionStorage.setItem(KEPT, JSON.stringify({ day: day + steady, wrong }))

  const real = {
    after: window.setTimeout.bind(window),
    now: performance.now.bind(performance),
    frame: window.requestAnimationFrame.bind(window),
    fetch: window.fetch.bind(window),
  }
  const rest = (ms: number) => new Promise<void>((resolve) => real.after(resolve, ms))
  const { port1, port2 } = new MessageChannel()
  const turns: (() => void)[] = []
  port1.onmessage = () => turns.shift()?.()
  const turn = () =>
    new Promise<void>((resolve) => {
      turns.push(resolve)
      port2.postMessage(null)
    })

  // The same for the same seed: mulberry32.
  let state = seed
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  const machine = () => day + steady + wrong
  const RealDate = Date
  const SoakDate = class extends RealDate {
    constructor(...given: unknown[]) {
      // biome-ignore lint/suspicious/noExplicitAny: what Date takes
      super(...((given.length === 0 ? [machine()] : given) as [any]))
    }
    static override now = () => Math.floor(machine())
  }
  performance.now = () => steady
  window.requestAnimationFrame = (draw) => real.frame(() => draw(steady))
  interface Timer {
    at: number
    readonly every: number | null
    readonly act: () => void
  }
  const timers = new Map<number, Timer>()
  let nextId = 1
  const add =
    (repeats: boolean) =>
    (act: (...rest: unknown[]) => void, ms = 0, ...given: unknown[]): number => {
      const wait = Math.max(repeats ? 1 : 0, Number(ms) || 0)
      const timer = { at: steady + wait, every: repeats ? wait : null, act: () => act(...given) }
      timers.set(nextId, timer)
      return nextId++
    }
  const remove = (id?: number) => void timers.delete(id ?? 0)
  Object.assign(window, {
    Date: SoakDate,
    setTimeout: add(false),
    setInterval: add(true),
    clearTimeout: remove,
    clearInterval: remove,
  })

  /** When each request that has no answer yet was made, in real time. */
  const asked = new Map<object, number>()
  let pulls = 0
  let pulledAt: number | null = null
  window.fetch = async (...given) => {
    const request = {}
    asked.set(request, real.now())
    try {
      const answer = await real.fetch(...given)
      // Time stands still until all of it is here, not only its head.
      await answer.clone().arrayBuffer()
      const { url } = answer
      if (answer.ok && url.includes('/rpc/pull_changes')) {
        pulls++
        pulledAt = steady
      }
      return answer
    } finally {
      asked.delete(request)
    }
  }
  const waits = new Set<string>()
  let begun = 0
  let connections = 0
  window.WebSocket = class extends WebSocket {
    readonly #id = String(begun++)
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given)
      const id = this.#id
      waits.add(id)
      this.addEventListener('open', () => {
        connections++
        waits.delete(id)
      })
      this.addEventListener('close', () => {
        for (const wait of waits) if (wait.split(' ')[0] === id) waits.delete(wait)
      })
      this.addEventListener('message', ({ data }) => {
        if (!/"phx_reply"/.test(data)) return
        const said = JSON.parse(data)
        waits.delete(`${id} ${Array.isArray(said) ? said[1] : said.ref}`)
      })
    }
    override send(data: string): void {
      super.send(data)
      if (!/"phx_join"|"phx_leave"|"heartbeat"/.test(data)) return
      const said = JSON.parse(data)
      waits.add(`${this.#id} ${Array.isArray(said) ? said[1] : said.ref}`)
    }
  }

  const made: WeakRef<WebGL2RenderingContext>[] = []
  const getContext = HTMLCanvasElement.prototype.getContext
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    const context = getContext.apply(this, given as never) as RenderingContext | null
    const isNew =
      context instanceof WebGL2RenderingContext && made.every((m) => m.deref() !== context)
    if (isNew) made.push(new WeakRef(context))
    return context
  } as never

  /** An answer that never comes must not hold the clock for ever, nor at each of its steps. */
  const PATIENCE_MS = 8_000
  const isAsked = () => {
    for (const at of asked.values()) if (real.now() - at < PATIENCE_MS) return true
    return false
  }
  const SOCKET_PATIENCE_MS = 1_000
  async function settled(): Promise<void> {
    const since = real.now()
    while (isAsked()) await rest(1)
    while (waits.size > 0 && real.now() - since < SOCKET_PATIENCE_MS) await rest(1)
    waits.clear()
  }
  const due = (end: number): [number, Timer] | null => {
    let first: [number, Timer] | null = null
    for (const entry of timers)
      if (entry[1].at <= end && (first === null || entry[1].at < first[1].at)) first = entry
    return first
  }
  function fire([id, timer]: [number, Timer]): void {
    if (timer.every === null) timers.delete(id)
    else timer.at = steady + timer.every
    try {
      timer.act()
    } catch (error) {
      real.after(() => {
        throw error
      })
    }
  }
  /** What neither answers nor timers are, as locks and IndexedDB, takes real time: not more than this beside it. */
  const PACE_MS = 4_000
  let restedAt = 0
  const soak: SoakClock = {
    pass: async (ms) => {
      const end = steady + ms
      for (;;) {
        if (isAsked() || waits.size > 0) await settled()
        const next = due(end)
        if (next === null) break
        const isLater = next[1].at > steady
        if (isLater) {
          await turn()
          if (isAsked() || waits.size > 0) continue
          // Another one may be first now, and this one may have been cleared.
          if (due(end)?.[1] !== next[1]) continue
        }
        steady = Math.max(steady, next[1].at)
        fire(next)
        if (steady - restedAt > PACE_MS) {
          await rest(1)
          restedAt = steady
        }
      }
      steady = end
      keep()
      await turn()
    },
    sleep: (ms) => {
      steady += ms
      keep()
    },
    setWrong: (ms) => {
      wrong = ms
      keep()
    },
    look: () => ({
      path: location.pathname,
      scene: new URLSearchParams(location.search).get('scene') ?? '',
      level: document.querySelector('header p[data-level]')?.getAttribute('data-level') ?? '',
      isReady: document.querySelector('main[data-ready="true"] canvas') !== null,
      isPairing: document.querySelector('main fieldset') !== null,
      hasPassword: document.querySelector('input[type="password"]') !== null,
      canvases: document.querySelectorAll('canvas').length,
      isLost: document.querySelector('canvas')?.getContext('webgl2')?.isContextLost() !== false,
      contexts: made.filter((one) => one.deref()?.isContextLost() === false).length,
      pulledAgoMs: pulledAt === null ? null : steady - pulledAt,
      pulls,
      connections,
    }),
  }
  Object.assign(window, { soak })
}
