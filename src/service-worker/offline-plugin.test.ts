// `npm run dev` on the address where `npm start` was: the service worker of before removes itself.
import { runInNewContext } from 'node:vm'
import type { Plugin } from 'vite'
import { expect, it, vi } from 'vitest'
import { offlineShell } from './offline-plugin'

type Answering = (request: unknown, response: object) => void

const inDev = (offlineShell() as (Plugin | Plugin[])[])
  .flat()
  .find(({ name }) => name === 'without-service-worker-in-dev')

it('serves a worker that forgets what was kept and loads the page anew', async () => {
  const served = new Map<string, Answering>()
  const configure = inDev?.configureServer
  if (typeof configure !== 'function') throw new Error('The plugin must configure the dev server.')
  const middlewares = { use: (path: string, answer: Answering) => served.set(path, answer) }
  void configure.call({} as never, { middlewares } as never)
  const headers = new Map<string, string>()
  let script = ''
  served.get('/service-worker.js')?.(null, {
    setHeader: (name: string, value: string) => headers.set(name, value),
    end: (text: string) => {
      script = text
    },
  })
  expect(headers.get('content-type')).toBe('text/javascript')

  const listeners = new Map<string, (event: { waitUntil: (task: Promise<void>) => void }) => void>()
  const page = { url: '/field', navigate: vi.fn() }
  const unregister = vi.fn()
  const forget = vi.fn()
  const skipWaiting = vi.fn()
  runInNewContext(script, {
    self: {
      addEventListener: (name: string, listener: never) => listeners.set(name, listener),
      skipWaiting,
      registration: { unregister },
      clients: { matchAll: async () => [page] },
    },
    caches: { keys: async () => ['binh-yen-shell-1'], delete: forget },
  })
  let done: Promise<void> = Promise.resolve()
  const event = {
    waitUntil: (task: Promise<void>) => {
      done = task
    },
  }
  listeners.get('install')?.(event)
  listeners.get('activate')?.(event)
  await done
  expect(skipWaiting).toHaveBeenCalled()
  expect(forget).toHaveBeenCalledWith('binh-yen-shell-1')
  expect(unregister).toHaveBeenCalled()
  expect(page.navigate).toHaveBeenCalledWith('/field')
})
