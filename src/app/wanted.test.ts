// After signing in one comes to the wanted page, and never to somebody else's.
import { expect, it } from 'vitest'
import { safeNext, wantedOf } from './wanted'

it('keeps the wanted view', () => {
  const href = '/?area=23268@2018-01-01&layers=cameras'
  expect(safeNext(wantedOf(href).next)).toBe(href)
  expect(wantedOf('/')).toEqual({})
})

it.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/sign-in?next=/sign-in',
])('goes home instead of %j', (next) => {
  expect(safeNext(next)).toBe('/')
})
