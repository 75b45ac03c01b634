// What the Edge Function asks of Supabase to make a wall's account.
import { beforeEach, expect, it, vi } from 'vitest'
import { hostedPairing } from './hosted-pairing'

const WALL = '95000000-0000-4000-8000-000000000001'
const ACCOUNT = { email: 'wall-1@walls.invalid', password: 'secret' }

const asked: { path: string; key: string | null; body: unknown }[] = []
let reply = () => Response.json(null)
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init)
    const key = request.headers.get('authorization')
    asked.push({
      path: url.replace('https://ref.supabase.co', ''),
      key,
      body: await request.json(),
    })
    return reply()
  })
  return () => vi.unstubAllGlobals()
})

const pairing = hostedPairing({ url: 'https://ref.supabase.co', secretKey: 'service' })

it('asks the database and GoTrue with its own key', async () => {
  reply = () => Response.json({ refused: 'wrong' })
  expect(await pairing.take('123456')).toEqual({ refused: 'wrong' })
  reply = () => Response.json({ id: 'an account', email: ACCOUNT.email })
  expect(await pairing.makeAccount(ACCOUNT, WALL)).toBe('an account')
  reply = () => Response.json(null)
  await pairing.bind(WALL, 'an account')
  reply = () => Response.json({ access_token: 'a' })
  expect(await pairing.signIn(ACCOUNT)).toEqual({ access_token: 'a' })
  expect(asked).toEqual(
    [
      { path: '/rest/v1/rpc/take_pairing_code', body: { code: '123456' } },
      {
        path: '/auth/v1/admin/users',
        body: { ...ACCOUNT, email_confirm: true, app_metadata: { wall: WALL } },
      },
      { path: '/rest/v1/rpc/bind_wall_account', body: { wall: WALL, account: 'an account' } },
      { path: '/auth/v1/token?grant_type=password', body: ACCOUNT },
    ].map((one) => ({ ...one, key: 'Bearer service' })),
  )
})

it('answers a function without a result, which comes without a body', async () => {
  reply = () => new Response(null, { status: 204 })
  await expect(pairing.bind(WALL, 'an account')).resolves.toBeUndefined()
})

it('fails where any of them does, and keeps the password to itself', async () => {
  reply = () => Response.json({ message: 'no' }, { status: 500 })
  for (const failing of [
    pairing.take('123456'),
    pairing.makeAccount(ACCOUNT, WALL),
    pairing.bind(WALL, 'an account'),
    pairing.signIn(ACCOUNT),
  ]) {
    const error = await failing.then(
      () => null,
      (thrown: Error) => thrown,
    )
    expect(error?.message).toMatch(/500/)
    expect(error?.message).not.toContain(ACCOUNT.password)
  }
})
