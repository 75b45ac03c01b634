import { expect, it } from 'vitest'
import { faultOfPassword } from './new-password'

it.each([
  ['', '', 'password', 'missing'],
  ['1234567', '1234567', 'password', 'short'],
  ['ế'.repeat(25), 'ế'.repeat(25), 'password', 'long'],
  ['mat khau moi', 'mat khau mói', 'repeated', 'differs'],
])('refuses %j typed again as %j', (password, repeated, field, fault) => {
  expect(faultOfPassword(password, repeated)).toEqual({ field, fault })
})

it('takes eight letters, also with accents and spaces', () => {
  expect(faultOfPassword('bình yên', 'bình yên')).toBeNull()
})
