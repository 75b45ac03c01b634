// What a page asks for and complains about: nothing may leave the origin, and nothing may go wrong unsaid.
import type { BrowserContext, Page } from 'playwright-core'

export interface Traffic {
  /** What was asked for so far: `GET http://…`. */
  readonly requests: readonly string[]
  /** Lets pass what a journey brings about on purpose. */
  readonly expectTrouble: (...troubles: readonly RegExp[]) => void
  /** What went wrong and was not expected, in words. */
  readonly problems: () => readonly string[]
}

/** Chromium's word for a page that is left while it connects for live updates. */
const LEFT_EARLY = /WebSocket is closed before the connection is established/
/** Not on the network. */
const LOCAL = /^(?:blob|data|about):/

export function watchTraffic(context: BrowserContext, origin: string): Traffic {
  const requests: string[] = []
  const seen: string[] = []
  const expected: RegExp[] = [LEFT_EARLY]
  const asked = (method: string, url: string) => {
    requests.push(`${method} ${url}`)
    if (!LOCAL.test(url) && new URL(url).host !== new URL(origin).host) seen.push(`left: ${url}`)
  }
  const watch = (page: Page) => {
    page.on('websocket', (socket) => asked('GET', socket.url()))
    page.on('pageerror', (error) => seen.push(`page error: ${error.stack ?? error.message}`))
  }
  context.on('page', watch)
  context.on('request', (request) => asked(request.method(), request.url()))
  context.on('response', (response) => {
    if (response.status() >= 500) seen.push(`answered ${response.status()}: ${response.url()}`)
  })
  context.on('console', (message) => {
    const { url } = message.location()
    if (message.type() === 'error') seen.push(`console: ${message.text()} (${url})`)
  })
  return {
    requests,
    expectTrouble: (...troubles) => expected.push(...troubles),
    problems: () => seen.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
  }
}
