// A screen with the right digits gets a session of its own; whoever guesses is slowed down and learns nothing.
import { beforeEach, expect, it, vi } from 'vitest'
import { SignInLimit } from '../../embedded/gate/sign-in-limit'
import { answering } from '../_shared/serve'
import { type Account, MAX_WRONG_CODES, pairWall, type Taken } from './pair-wall'

const WALL = '95000000-0000-4000-8000-000000000001'
const AREA = '20000000-0000-4000-8000-000000000011'
const SESSION = { access_token: 'a', refresh_token: 'r', token_type: 'bearer', expires_in: 600 }

const log: string[] = []
const made: Account[] = []
const services = {
  take: vi.fn(
    async (code: string): Promise<Taken> =>
      code === '123456' ? { wall: WALL, area: AREA } : { refused: 'wrong' },
  ),
  makeAccount: vi.fn(async (account: Account, _wall: string) => {
    log.push('account')
    made.push(account)
    return 'the account'
  }),
  bind: async (wall: string, account: string) => {
    log.push(`${account} is ${wall}`)
  },
  signIn: async ({ email, password }: Account) => {
    log.push(email === made.at(-1)?.email && password === made.at(-1)?.password ? 'in' : 'out')
    return { ...SESSION, user: { email } }
  },
}

let now = 0
let limit: SignInLimit
beforeEach(() => {
  log.length = 0
  limit = new SignInLimit(() => now, MAX_WRONG_CODES)
})

async function pair(body: unknown, address = '10.0.0.1', method = 'POST') {
  const init = method === 'POST' ? { method, body: JSON.stringify(body) } : { method }
  const request = new Request('http://localhost/pair-wall', init)
  const answer = await answering((one) => pairWall(one, address, limit, services))(request)
  return { status: answer.status, ...(await answer.json()) }
}

it('signs the screen in as an account that has the wall and nothing that anybody knows', async () => {
  expect(await pair({ code: '123456' })).toEqual({
    status: 200,
    ...SESSION,
    wall: WALL,
    area: AREA,
  })
  expect(log).toEqual(['account', `the account is ${WALL}`, 'in'])
  expect(services.makeAccount.mock.lastCall?.[1]).toBe(WALL)
  await pair({ code: '123456' })
  const [first, second] = made
  expect(first?.email).toMatch(new RegExp(`^wall-${WALL}-[0-9a-f]{12}@walls\\.invalid$`))
  expect(second?.email).not.toBe(first?.email)
  expect(second?.password).not.toBe(first?.password)
  expect(first?.password).toMatch(/^aA1-[0-9a-f]{48}$/)
})

it('says that a code is wrong, and makes nothing', async () => {
  expect(await pair({ code: '000000' })).toMatchObject({ status: 422, code: 'pairing_wrong' })
  expect(log).toEqual([])
})

it('passes on how long nobody may try', async () => {
  services.take.mockResolvedValueOnce({ refused: 'wait', seconds: 90 })
  expect(await pair({ code: '123456' })).toMatchObject({
    status: 429,
    code: 'pairing_wait',
    seconds: 90,
  })
})

it('lets one address try five wrong codes in five minutes, and others go on', async () => {
  services.take.mockClear()
  for (let count = 0; count < 5; count++)
    expect(await pair({ code: '000000' })).toMatchObject({ code: 'pairing_wrong' })
  const refused = await pair({ code: '123456' })
  expect(refused).toMatchObject({ status: 429, code: 'pairing_wait', seconds: 300 })
  expect(services.take).toHaveBeenCalledTimes(5)
  expect(await pair({ code: '123456' }, '10.0.0.2')).toMatchObject({ status: 200 })
  now += 301_000
  expect(await pair({ code: '123456' })).toMatchObject({ status: 200 })
})

it('counts neither right codes nor accidents as wrong', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  for (let count = 0; count < 6; count++) {
    expect(await pair({ code: '123456' })).toMatchObject({ status: 200 })
    services.take.mockRejectedValueOnce(new Error('no database'))
    expect(await pair({ code: '000000' })).toMatchObject({ status: 500, code: 'backend_error' })
  }
})

it.each([
  ['no code', {}],
  ['a number', { code: 123456 }],
  ['five digits', { code: '12345' }],
  ['seven digits', { code: '1234567' }],
  ['other digits', { code: '١٢٣٤٥٦' }],
  ['a line break', { code: '123456\n' }],
  ['SQL', { code: "'; drop table walls" }],
  ['a list', ['123456']],
  ['nothing', null],
])('asks nobody about what is no code: %s', async (_, body) => {
  services.take.mockClear()
  expect(await pair(body)).toMatchObject({ status: 400, code: 'bad_request' })
  expect(services.take).not.toHaveBeenCalled()
})

it('takes no other method and no long body', async () => {
  expect(await pair(null, '10.0.0.1', 'GET')).toMatchObject({ status: 405 })
  expect(await pair({ code: '1'.repeat(2000) })).toMatchObject({ status: 413 })
})
