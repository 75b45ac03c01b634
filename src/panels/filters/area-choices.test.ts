import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { areaChoices } from './area-choices'

const LEVELS = ['country', 'province', 'commune', 'hamlet'] as const
const area = (path: string): Area =>
  ({
    id: path,
    path,
    name: path,
    parentId: path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : null,
    level: LEVELS[path.split('.').length - 1],
  }) as Area

const areas = ['vn.24', 'vn.24.a', 'vn.24.a.1', 'vn.24.a.2', 'vn.24.b'].map(area)
const choicesAt = (path: string) =>
  areaChoices(area(path), areas).map(({ area: { id }, depth }) => `${depth} ${id}`)

describe('the areas offered', () => {
  it('shows those above, this one, and those below', () => {
    expect(choicesAt('vn.24.a')).toEqual(['0 vn.24', '1 vn.24.a', '2 vn.24.a.1', '2 vn.24.a.2'])
  })

  it('shows the neighbours of one that has none below', () => {
    expect(choicesAt('vn.24.a.1')).toEqual(['0 vn.24', '1 vn.24.a', '2 vn.24.a.1', '2 vn.24.a.2'])
  })

  it('puts what ended last, and no neighbour that ended', () => {
    const ended = { ...area('vn.24.a.0'), endedOn: '2026-07-01' }
    const offered = (path: string) =>
      areaChoices(area(path), [ended, ...areas]).map(({ area: { id } }) => id)
    expect(offered('vn.24.a')).toEqual(['vn.24', 'vn.24.a', 'vn.24.a.1', 'vn.24.a.2', 'vn.24.a.0'])
    expect(offered('vn.24.a.1')).not.toContain('vn.24.a.0')
  })

  it('begins at the top of what the user may see', () => {
    expect(choicesAt('vn.24')).toEqual(['0 vn.24', '1 vn.24.a', '1 vn.24.b'])
  })
})
