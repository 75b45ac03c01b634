// Why somebody without a login gets no answer: no network, too many questions, or a server that says something else.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const CONFIG = { url: 'http://here.test', publishableKey: 'key', demo: true }

let answer: () => Promise<Response>
const asked: Request[] = []
beforeEach(() => {
  vi.resetModules()
  asked.length = 0
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path === '/config.json') return Response.json(CONFIG)
    asked.push(new Request(path, init))
    return answer()
  })
})
afterEach(() => void vi.unstubAllGlobals())

const why = async (): Promise<unknown> => {
  const { askPublic } = await import('./ask-public')
  return askPublic('public_fire_areas', {}).then(
    () => 'answered',
    (error: { why?: string }) => error.why,
  )
}

it.each([
  ['offline', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['offline', async () => Promise.reject(new DOMException('late', 'TimeoutError'))],
  ['busy', async () => Response.json({ message: 'public_asks_many' }, { status: 400 })],
  ['busy', async () => new Response('', { status: 429 })],
  ['server', async () => Response.json({ message: 'x' }, { status: 503 })],
  ['server', async () => new Response('<html>Chào mừng đến khách sạn</html>')],
  ['answered', async () => Response.json([])],
])('%s', async (expected, reply) => {
  answer = reply
  expect(await why()).toBe(expected)
})

it('asks as nobody, with the key of the server alone', async () => {
  answer = async () => Response.json([])
  await why()
  expect(asked.map(({ url }) => url)).toEqual(['http://here.test/rest/v1/rpc/public_fire_areas'])
  expect(asked[0]?.headers.get('apikey')).toBe('key')
  expect(asked[0]?.headers.get('authorization')).toBeNull()
})
