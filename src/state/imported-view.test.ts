import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { importedView, widened } from './imported-view'
import { formatView } from './url'

const area = { code: '24', codeEdition: '2025-07-01' } as Area

describe('what was imported, on the map', () => {
  it('shows incidents on the days that the file tells of, the last one whole', () => {
    const moments = ['2024-02-29T23:59:00+07:00', '2024-01-01T00:00:00+07:00', null].map(
      (text) => text && new Date(text),
    )
    const span = moments.reduce(widened, null)
    expect(formatView(importedView('incidents', area, span, null))).toEqual({
      area: '24@2025-07-01',
      period: 'range:2024-01-01..2024-02-29',
    })
  })

  it('shows a layer that is not shown otherwise, and looks where the rows are', () => {
    const search = formatView(importedView('fire_points', area, null, [-1, 51, 1, 52]))
    expect(search.at).toMatch(/^0,51.5,/)
    expect(importedView('fire_points', area, null, null).layers).toContain('fire_points')
    expect(importedView('areas', area, null, null).layers).toContain('hamlets')
  })
})
