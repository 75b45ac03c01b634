// Who is invited gets an account or a role, and a password once; nothing is made before the database agreed.
import { beforeEach, expect, it, vi } from 'vitest'
import { answering } from '../_shared/serve'
import { firstPassword } from './first-password'
import { manageAccount } from './manage-account'

const AREA = '20000000-0000-4000-8000-000000000011'
const ACCOUNT = '10000000-0000-4000-8000-000000000004'
const INVITE = { invite: { email: ' Moi@Example.vn', role: 'officer', area: AREA } }

const log: string[] = []
let answers: Record<string, { status: number; text: string }>
const services = {
  ask: vi.fn(async (_: Headers, name: string, argument: object) => {
    log.push(`${name} ${Object.values(argument).join(' ')}`)
    return answers[name] ?? { status: 204, text: '' }
  }),
  makeAccount: async ({ email }: { email: string }) => {
    log.push(`make ${email}`)
    return 'new account'
  },
  setPassword: async (account: string) => {
    log.push(`password of ${account}`)
  },
}
beforeEach(() => {
  log.length = 0
  answers = { find_invited: { status: 200, text: 'null' } }
})

async function send(body: unknown, method = 'POST') {
  const headers = { authorization: 'Bearer of the admin' }
  const init = method === 'POST' ? { method, headers, body: JSON.stringify(body) } : { method }
  const answer = await answering((one) => manageAccount(one, services))(
    new Request('http://localhost/manage-account', init),
  )
  return { status: answer.status, ...(await answer.json()) }
}

const PASSWORD = /^(?:[a-km-zA-HJ-NP-Z2-9]{4}-){3}[a-km-zA-HJ-NP-Z2-9]{4}$/

it('makes an account for somebody new, asked as the caller', async () => {
  const answer = await send(INVITE)
  expect(answer).toEqual({ status: 200, created: true, password: expect.stringMatching(PASSWORD) })
  expect(log).toEqual([
    `find_invited moi@example.vn ${AREA}`,
    'make moi@example.vn',
    `give_role new account ${AREA} officer`,
  ])
  expect(services.ask.mock.lastCall?.[0].get('authorization')).toBe('Bearer of the admin')
})

it('gives an account that exists a role, and leaves its password alone', async () => {
  answers.find_invited = { status: 200, text: JSON.stringify(ACCOUNT) }
  expect(await send(INVITE)).toEqual({ status: 200, created: false, password: null })
  expect(log.at(-1)).toBe(`give_role ${ACCOUNT} ${AREA} officer`)
})

it('makes nothing where the database refuses, and passes on why', async () => {
  const refused = { code: 'P0001', message: 'area_not_yours' }
  answers.find_invited = { status: 400, text: JSON.stringify(refused) }
  expect(await send(INVITE)).toEqual({ status: 400, ...refused })
  answers.begin_password_reset = { status: 400, text: JSON.stringify(refused) }
  expect(await send({ reset: { account: ACCOUNT } })).toEqual({ status: 400, ...refused })
  expect(log.some((line) => /make|password of/.test(line))).toBe(false)
})

it('sets a new password', async () => {
  const answer = await send({ reset: { account: ACCOUNT } })
  expect(answer.password).toMatch(PASSWORD)
  expect(log).toEqual([`begin_password_reset ${ACCOUNT}`, `password of ${ACCOUNT}`])
})

it('tells nobody of its accidents', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  answers.find_invited = { status: 500, text: 'secret' }
  expect(await send(INVITE)).toMatchObject({ status: 500, code: 'backend_error' })
  answers.find_invited = { status: 401, text: '{}' }
  expect(await send(INVITE)).toMatchObject({ status: 401, code: 'invalid_token' })
})

it.each([
  [{}],
  [null],
  [{ invite: [] }],
  [{ invite: { ...INVITE.invite, email: 'nobody' } }],
  [{ invite: { ...INVITE.invite, area: 'VN' } }],
  [{ invite: { ...INVITE.invite, role: 4 } }],
  [{ reset: { account: '1; drop' } }],
])('asks nobody about what it does not understand: %j', async (body) => {
  expect(await send(body)).toMatchObject({ status: 400, code: 'bad_request' })
  expect(log).toEqual([])
})

it('takes no other method', async () => {
  expect(await send(null, 'GET')).toMatchObject({ status: 405 })
})

it('draws another password each time, of every kind of letter', () => {
  const drawn = Array.from({ length: 200 }, firstPassword)
  expect(new Set(drawn).size).toBe(200)
  for (const one of drawn) {
    expect(one).toMatch(PASSWORD)
    expect([/[a-z]/, /[A-Z]/, /[2-9]/].every((kind) => kind.test(one))).toBe(true)
  }
})
