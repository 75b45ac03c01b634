// The window of five minutes slides, and memory does not grow with made-up accounts.
import { expect, it } from 'vitest'
import { SignInLimit } from './sign-in-limit'

it('lets one more through as the oldest wrong one passes out of the window', () => {
  let now = 0
  const limit = new SignInLimit(() => now)
  const attempt = () => limit.attempt('a@example.vn', '10.0.0.1').retryAfterSeconds
  for (let minute = 0; minute < 10; minute++) {
    now = minute * 20_000
    expect(attempt()).toBeNull()
  }
  now = 200_000
  expect(attempt()).toBe(100)
  now = 300_000
  expect(attempt()).toBeNull()
  expect(attempt()).toBe(20)
})
