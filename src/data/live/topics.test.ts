// What a screen listens to, from the roles of its user.
import { expect, it } from 'vitest'
import { topicsOf } from './topics'

const holding = (...paths: string[]) =>
  topicsOf(
    'u1',
    paths.map((areaPath) => ({
      userId: 'u1',
      areaId: areaPath,
      areaPath,
      role: 'viewer' as const,
    })),
  )

it('without a role it hears of the own roles and of what everybody may see', () => {
  expect(holding()).toEqual(['everyone', 'user:u1'])
})

it('is one topic for an area, whatever is held below it', () => {
  expect(holding('vn.a.b', 'vn.a', 'vn.a', 'vn.ab', 'vn.c.d')).toEqual([
    'everyone',
    'user:u1',
    'area:vn.a',
    'area:vn.ab',
    'area:vn.c.d',
  ])
})

it('asks for no more than the server lets one screen have', () => {
  const many = Array.from({ length: 300 }, (_, index) => `vn.a.c${index}`)
  expect(holding(...many).length).toBeLessThan(100)
})
