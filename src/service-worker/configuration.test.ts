import { expect, it } from 'vitest'
import { memoryCaches } from './caches.test-data'
import { askConfiguration } from './configuration'

const PATH = '/config.json'
const saying = (text: string) => (async () => new Response(text)) as typeof fetch
const failing = (async () => {
  throw new TypeError('Failed to fetch')
}) as typeof fetch
const silent = (() => new Promise(() => {})) as typeof fetch

it('is what the server says, and without a network what it said last', async () => {
  const caches = memoryCaches()
  const ask = (answer: typeof fetch) =>
    askConfiguration(caches, PATH, answer, 0).then((given) => given.text())
  await expect(ask(failing)).rejects.toThrow('Failed to fetch')
  expect(await ask(saying('one'))).toBe('one')
  expect(await ask(saying('two'))).toBe('two')
  expect(await ask(failing)).toBe('two')
  expect(await ask(silent)).toBe('two')
  expect(await ask((async () => new Response('', { status: 503 })) as typeof fetch)).toBe('two')
})
