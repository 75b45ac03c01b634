// A session goes on when the answer to its renewal gets lost: the app knows the old token alone, and asks with it again.
import { beforeAll, expect, it } from 'vitest'
import { temporaryDatabase } from '../testing/temporary-database'
import { answerRequest } from './answer-request'
import { createUser } from './create-user'
import { createLiteApp, type LiteApp } from './lite-app'

const keys = { publishableKey: 'sb_publishable_renewal', jwtSecret: 'renewal-test-'.repeat(4) }
const account = { email: 'can-bo@example.vn', password: 'mat-khau-dai' }
let app: LiteApp

beforeAll(async () => {
  const connection = await temporaryDatabase()
  await createUser(connection, account)
  app = createLiteApp(connection, keys)
})

async function tokenFor(grant: 'password' | 'refresh_token', body: object) {
  const answer = await answerRequest(app, {
    method: 'POST',
    path: `/auth/v1/token?grant_type=${grant}`,
    headers: { apikey: keys.publishableKey, 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(body)).buffer,
  })
  const { refresh_token: token, error_code: code } = JSON.parse(
    new TextDecoder().decode(answer.body ?? undefined),
  ) as {
    refresh_token?: string
    error_code?: string
  }
  return { token: token ?? '', code }
}
const signIn = async () => (await tokenFor('password', account)).token
const renew = (token: string) => tokenFor('refresh_token', { refresh_token: token })

it('answers the old token once more, and again, with the one that was lost', async () => {
  const first = await signIn()
  const lost = await renew(first)
  expect(await renew(first)).toEqual(lost)
  expect(await renew(first)).toEqual(lost)
  expect((await renew(lost.token)).token).toMatch(/./)
})

it('lets two tabs renew it at once, lose both answers, and ask once more', async () => {
  const first = await signIn()
  await Promise.all([renew(first), renew(first), renew(first)])
  const again = await renew(first)
  expect(again.code).toBeUndefined()
  expect((await renew(again.token)).code).toBeUndefined()
})

it('ends it where a token turns up that has been followed by two', async () => {
  const first = await signIn()
  const second = await renew(first)
  const third = await renew(second.token)
  expect((await renew(first)).code).toBe('refresh_token_already_used')
  expect((await renew(third.token)).code).toBe('refresh_token_already_used')
})
