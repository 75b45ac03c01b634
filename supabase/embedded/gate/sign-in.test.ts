// Guessing passwords: counted for the account, the address and both, and told nothing by the time it takes.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../database/messages'
import { NO_FUNCTIONS } from '../testing/functions-over'
import { createGate } from './gate'
import { allowedHosts } from './origin'
import { Refusal } from './refusal'

const keys = { publishableKey: 'sb_publishable_sign_in', jwtSecret: 'sign-in-secret-'.repeat(3) }
const FIVE_MINUTES = 300

/** Knows one account, as slowly as a real check, and finds out in no time that there is no other. */
async function database(body: ArrayBuffer | null): Promise<Reply> {
  const { email, password } = JSON.parse(new TextDecoder().decode(body ?? undefined)) as {
    email: string
    password: string
  }
  const known = email.toLowerCase() === 'known@example.vn'
  if (known) await sleep(90)
  const right = known && password === 'right'
  const answer = right ? { access_token: 'x' } : { error_code: 'invalid_credentials' }
  return {
    status: right ? 200 : 400,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(answer)).buffer,
  }
}

const RIGHT = new TextEncoder().encode('{"email":"known@example.vn","password":"right"}').buffer

function door(answer: (body: ArrayBuffer | null) => Promise<Reply> = database) {
  const gate = createGate({
    keys,
    hosts: allowedHosts('127.0.0.1'),
    photosDir: '',
    functions: NO_FUNCTIONS,
    forward: ({ body }) => answer(body),
  })
  return async (email: unknown, password: unknown, address: string) => {
    const start = performance.now()
    const response = await gate(
      new Request('http://localhost/auth/v1/token?grant_type=password', {
        method: 'POST',
        headers: { host: 'localhost', apikey: keys.publishableKey },
        body: JSON.stringify({ email, password }),
      }),
      address,
    )
    const { status, headers } = response
    return { status, headers, text: await response.text(), ms: performance.now() - start }
  }
}

describe('wrong sign-ins', () => {
  it('stop at ten for one account from one address, however it is written, all at once too', async () => {
    const tryDoor = door()
    const spellings = ['known@example.vn', 'KNOWN@example.vn', ' known@example.vn ']
    const tries = await Promise.all(
      Array.from({ length: 30 }, (_, i) => tryDoor(spellings[i % 3], 'wrong', '10.0.1.1')),
    )
    expect(tries.filter(({ status }) => status === 400)).toHaveLength(10)
    const refused = await tryDoor('known@example.vn', 'right', '10.0.1.1')
    expect(refused.status).toBe(429)
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'rate_limited' })
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(FIVE_MINUTES - 10)
    expect(wait).toBeLessThanOrEqual(FIVE_MINUTES)
  })

  it('from elsewhere do not lock an officer out', async () => {
    const tryDoor = door()
    const wrong = Array.from({ length: 12 }, () => tryDoor('known@example.vn', 'wrong', '10.0.6.6'))
    await Promise.all(wrong)
    expect((await tryDoor('known@example.vn', 'right', '10.0.0.1')).status).toBe(200)
  })

  it('stop at fifty for one account from all addresses', async () => {
    const tryDoor = door()
    const tries = await Promise.all(
      Array.from({ length: 60 }, (_, i) => tryDoor('known@example.vn', 'wrong', `10.0.1.${i}`)),
    )
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(10)
    expect((await tryDoor('known@example.vn', 'right', '10.0.2.1')).status).toBe(429)
  })

  it('stop at fifty for one address, for any account; others go on', async () => {
    const tryDoor = door()
    const tries = await Promise.all(
      Array.from({ length: 55 }, (_, i) => tryDoor(`somebody${i}@example.vn`, 'wrong', '10.0.0.9')),
    )
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(5)
    expect((await tryDoor('known@example.vn', 'right', '10.0.0.9')).status).toBe(429)
    expect((await tryDoor('known@example.vn', 'right', '10.0.0.10')).status).toBe(200)
  })

  it.each([
    ['fails', async (): Promise<Reply> => ({ ...(await database(RIGHT)), status: 503 })],
    ['is too slow', (): Promise<Reply> => Promise.reject(new Refusal('backend_timeout'))],
  ])('do not count while the database %s', async (_, accident) => {
    let answer: (body: ArrayBuffer | null) => Promise<Reply> = accident
    const tryDoor = door((body) => answer(body))
    for (let i = 0; i < 12; i++) {
      const { status } = await tryDoor('known@example.vn', 'right', '10.0.0.1')
      expect(status).toBeGreaterThanOrEqual(500)
    }
    answer = database
    expect((await tryDoor('known@example.vn', 'right', '10.0.0.1')).status).toBe(200)
  })

  it('do not count those that were right', async () => {
    const tryDoor = door()
    for (let i = 0; i < 12; i++) {
      expect((await tryDoor('known@example.vn', 'right', '10.0.0.1')).status).toBe(200)
    }
  })

  it('answer the same, after the same time, whether or not the account exists', async () => {
    const tryDoor = door()
    const rounds = Array.from({ length: 4 }, (_, i) => i)
    for (const round of rounds) {
      const [known, unknown] = await Promise.all([
        tryDoor('known@example.vn', 'wrong', `10.1.0.${round}`),
        tryDoor('unknown@example.vn', 'wrong', `10.1.1.${round}`),
      ])
      expect(known.text).toBe(unknown.text)
      expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(60)
    }
  })

  it('are refused when they are not words', async () => {
    const tryDoor = door()
    expect((await tryDoor({ like: '%' }, 'x', '10.0.0.1')).status).toBe(400)
    expect((await tryDoor('known@example.vn', ['x'], '10.0.0.1')).status).toBe(400)
  })
})
