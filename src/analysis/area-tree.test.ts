import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { ancestorsOf, bboxOfArea, bboxOfAreas, childrenOf } from './area-tree'

const area = (path: string, parts: Partial<Area> = {}): Area => {
  const labels = path.split('.')
  const level = (['country', 'province', 'commune', 'hamlet'] as const)[labels.length - 1]
  return {
    id: path,
    parentId: labels.length > 1 ? labels.slice(0, -1).join('.') : null,
    path,
    level: level ?? 'hamlet',
    name: labels.at(-1) ?? '',
    bbox: null,
    center: null,
    ...parts,
  } as Area
}

const areas = [
  area('vn.24.a.tdp10', { name: 'Tổ dân phố 10', bbox: [106, 21, 106.1, 21.1] }),
  area('vn.24.a.tdp2', { name: 'Tổ dân phố 2', center: [106.3, 20.9] }),
  area('vn.24.a'),
  area('vn.24.ab'),
  area('vn.24'),
  area('vn'),
]
const at = (path: string): Area => areas.find((one) => one.path === path) ?? area(path)

describe('the tree of areas', () => {
  it('names those above, the largest first', () => {
    expect(ancestorsOf(at('vn.24.a.tdp2'), areas).map(({ id }) => id)).toEqual([
      'vn',
      'vn.24',
      'vn.24.a',
    ])
  })

  it('does not take a like code for an ancestor', () => {
    expect(ancestorsOf(at('vn.24.ab'), areas).map(({ id }) => id)).toEqual(['vn', 'vn.24'])
  })

  it('orders those below as people count', () => {
    expect(childrenOf(at('vn.24.a'), areas).map(({ name }) => name)).toEqual([
      'Tổ dân phố 2',
      'Tổ dân phố 10',
    ])
  })

  it('finds the box of an area without an outline in those below it', () => {
    expect(bboxOfArea(at('vn.24'), areas)).toEqual([106, 20.9, 106.3, 21.1])
    expect(bboxOfArea(at('vn.24.ab'), areas)).toBeNull()
  })

  it('finds the box around those that have one', () => {
    const south = area('vn.24.c', { bbox: [105.9, 20.8, 106, 20.9] })
    expect(bboxOfAreas([...areas, south])).toEqual([105.9, 20.8, 106.1, 21.1])
    expect(bboxOfAreas([at('vn.24.ab')])).toBeNull()
  })
})
