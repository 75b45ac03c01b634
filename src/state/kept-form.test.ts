import { beforeEach, expect, it, vi } from 'vitest'
import { forgetForm, type KeptForm, keepForm, keptFormOf } from './kept-form'

const storage = new Map<string, string>()
const FORM: KeptForm = {
  userId: 'officer',
  table: 'cameras',
  id: 'a1',
  areaPath: null,
  changes: { name: { before: '', mine: 'Cổng chợ' } },
}

beforeEach(() => {
  storage.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  })
})

it('offers what was typed to the one who typed it', () => {
  keepForm(FORM)
  expect(keptFormOf('officer')).toEqual(FORM)
  forgetForm()
  expect(keptFormOf('officer')).toBeNull()
})

it('never offers it to another account, nor to its owner after another account was here', () => {
  keepForm(FORM)
  expect(keptFormOf('leader')).toBeNull()
  expect(keptFormOf('officer')).toBeNull()
})

it.each(['', '{', '{}', '{"userId":"officer","table":"areas"}'])('forgets nonsense: %s', (text) => {
  storage.set('binh-yen-form', text)
  expect(keptFormOf('officer')).toBeNull()
  expect(storage.size).toBe(0)
})

it('does without storage where the browser forbids it', () => {
  vi.stubGlobal('sessionStorage', undefined)
  expect(() => keepForm(FORM)).not.toThrow()
  expect(keptFormOf('officer')).toBeNull()
})
