// What somebody chose for a table is there for the next one with the same headers, and for no other.
import { beforeEach, expect, it, vi } from 'vitest'
import { rememberColumns, rememberedColumns } from './remembered-columns'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  })
})

it('is remembered by layer and headers', () => {
  rememberColumns('cameras', ['A', 'B'], { name: 1 })
  rememberColumns('cameras', ['A', 'B'], { name: 0, code: 1 })
  expect(rememberedColumns('cameras', ['A', 'B'])).toEqual({ name: 0, code: 1 })
  expect(rememberedColumns('cameras', ['B', 'A'])).toBeNull()
  expect(rememberedColumns('fire_points', ['A', 'B'])).toBeNull()
})

it('forgets the oldest of many, and what it cannot read', () => {
  for (let at = 0; at < 31; at++) rememberColumns('cameras', [`T${at}`], { name: 0 })
  expect(rememberedColumns('cameras', ['T0'])).toBeNull()
  expect(rememberedColumns('cameras', ['T30'])).toEqual({ name: 0 })
  localStorage.setItem('import-columns', '{"broken')
  expect(rememberedColumns('cameras', ['T30'])).toBeNull()
})
