// A second account for an office: with the server stopped, and while it runs.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIRST_ADMIN } from '../database/first-start'
import { serve } from '../serve'
import type { Settings } from '../settings'
import { testClient } from '../testing/test-client'
import { testSettings } from '../testing/test-settings'
import { readInvitation } from './arguments'
import type { Invited } from './invite'
import { inviteAccount, invitedLines } from './invite-account'

const refusal = (code: string) => expect.objectContaining({ name: 'StartError', code })
let settings: Settings

beforeAll(() => {
  settings = { ...testSettings(afterAll), port: 5334 }
})

const start = () => serve(settings, () => {}, Promise.resolve())
const invite = (...args: string[]): Promise<Invited> =>
  inviteAccount(readInvitation(args), settings)

async function roles(email: string, password: string | null): Promise<string[]> {
  const url = `http://localhost:${settings.port}`
  const client = await testClient(url, email, password ?? '')
  const { data } = await client.from('memberships').select('user_id, role').throwOnError()
  const { data: user } = await client.auth.getUser()
  return (data ?? []).filter((row) => row.user_id === user.user?.id).map(({ role }) => role)
}

it('gives an office its second account, its role and a new password', {
  timeout: 240_000,
}, async () => {
  await expect(invite('a@example.vn', '--role', 'viewer', '--area', 'VN')).rejects.toThrow(
    refusal('no_data'),
  )
  const first = await start()
  const adminPassword = first.opened.firstAdmin?.password ?? ''

  // While the server runs.
  const officer = await invite('Officer@Example.vn', '--role', 'officer', '--area', 'VN')
  expect(officer).toMatchObject({ created: true, areaName: expect.any(String) })
  expect(await roles('officer@example.vn', officer.password)).toEqual(['officer'])
  const leader = await invite('officer@example.vn', '--role', 'leader', '--area', 'VN')
  expect(leader).toMatchObject({ created: false, password: null })
  expect(await roles('officer@example.vn', officer.password)).toEqual(['leader'])
  const unknown = invite('b@example.vn', '--role', 'viewer', '--area', '99999')
  await expect(unknown).rejects.toThrow(refusal('area_unknown'))
  await expect(invite('b@example.vn', '--reset')).rejects.toThrow(refusal('account_unknown'))
  expect(await roles(FIRST_ADMIN, adminPassword)).toEqual(['admin'])
  await first.stop()

  // With no server: into the folder itself.
  const viewer = await invite('viewer@example.vn', '--role', 'viewer', '--area', 'VN')
  const reset = await invite('officer@example.vn', '--reset')
  expect(reset.password).not.toBe(officer.password)
  const again = await start()
  expect(await roles('viewer@example.vn', viewer.password)).toEqual(['viewer'])
  expect(await roles('officer@example.vn', reset.password)).toEqual(['leader'])
  await expect(roles('officer@example.vn', officer.password)).rejects.toThrow()
  await again.stop()
})

it('shows the password once, in both languages, and none where it did not change', () => {
  const wanted = readInvitation(['a@example.vn', '--role', 'officer', '--area', '07210@2025-07-01'])
  expect(wanted.membership).toEqual({ role: 'officer', areaCode: '07210', edition: '2025-07-01' })
  const made = { created: true, areaName: 'Tân Phước', password: 'secret' }
  const text = invitedLines(wanted, made).join('\n')
  expect(text).toContain('Vai trò ở Tân Phước: cán bộ.')
  expect(text).toContain('Role in Tân Phước: officer.')
  expect(text.split('secret')).toHaveLength(2)
  const kept = invitedLines(wanted, { ...made, created: false, password: null }).join('\n')
  expect(kept).not.toContain('Mật khẩu')
})

it.each([
  [[]],
  [['nobody', '--role', 'viewer', '--area', 'VN']],
  [['a@example.vn']],
  [['a@example.vn', '--role', 'chief', '--area', 'VN']],
  [['a@example.vn', '--role', 'viewer']],
  [['a@example.vn', 'b@example.vn', '--reset']],
  [['a@example.vn', '--unknown']],
])('says how to write it: %j', (args) => {
  expect(() => readInvitation(args)).toThrow(refusal('bad_arguments'))
})
