// The plugin of `npm run dev` stays out of builds and tests.
import { expect, it } from 'vitest'
import { embeddedBackend } from './vite-plugin'

it('applies to the dev server alone', () => {
  const { apply } = embeddedBackend()
  if (typeof apply !== 'function') throw new Error('The plugin must decide by command.')
  const env = { mode: 'development' }
  expect(apply.call({} as never, {}, { ...env, command: 'build' })).toBe(false)
  expect(apply.call({} as never, {}, { ...env, command: 'serve' })).toBe(false)
  const { VITEST } = process.env
  delete process.env.VITEST
  expect(apply.call({} as never, {}, { ...env, command: 'serve' })).toBe(true)
  process.env.VITEST = VITEST
})
