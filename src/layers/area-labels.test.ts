// Names on the map: composed letters, never on one another, large areas giving way to their parts.
import { describe, expect, it } from 'vitest'
import type { Area } from '@/domain/area'
import { areaLabels } from './area-labels'
import { CHARACTERS, textWidth } from './lettering'
import { sampleAreas } from './sample-rows.test-data'
import { pixelsPerDegree } from './sizes'

const texts = (areas: readonly Area[], zoom: number) =>
  areaLabels(areas, zoom).map(({ text }) => text)

describe('names of areas', () => {
  it('says nothing where there is no room', () => {
    const [commune, ...hamlets] = sampleAreas
    if (!commune) throw new Error('no area')
    const neighbour: Area = {
      ...commune,
      id: 'neighbour',
      center: [107.8, 10.69],
      bbox: [107.76, 10.66, 107.84, 10.72],
    }
    expect(texts([commune, neighbour, ...hamlets], 8)).toEqual([])
  })

  it('names a lone place beside it, however small it is', () => {
    expect(texts(sampleAreas, 6)).toEqual(['Tân Phước'])
  })

  it('keep clear of symbols', () => {
    const [, hamlet] = sampleAreas
    if (!hamlet?.center) throw new Error('no area')
    const [plain] = areaLabels([hamlet], 16)
    expect(plain?.lngLat[0]).toBeCloseTo(hamlet.center[0], 6)
    const scale = pixelsPerDegree(16)
    const [moved] = areaLabels([hamlet], 16, [hamlet.center])
    const [dx, dy] = [0, 1].map(
      (axis) => Math.abs((moved?.lngLat[axis] ?? 0) - (hamlet.center?.[axis] ?? 0)) * scale,
    )
    const isClear = (dx ?? 0) > textWidth(moved?.text ?? '', moved?.size ?? 0) / 2 || (dy ?? 0) > 10
    expect(isClear).toBe(true)
    expect(moved?.below).toBe(0)
  })

  it('names the commune from afar and its hamlets near the ground', () => {
    expect(texts(sampleAreas, 10)).toEqual(['Tân Phước'])
    expect(texts(sampleAreas, 14)).toEqual(['Thôn Tân Phước', 'Thôn Tân Phước'])
  })

  it('are composed, so that deck.gl finds each letter', () => {
    for (const text of texts(sampleAreas, 14)) {
      expect([...text].every((letter) => CHARACTERS.includes(letter))).toBe(true)
    }
  })

  it.each([11, 11.8, 12.6, 13.3])('never lie on one another at zoom %d', (zoom) => {
    const crowd = Array.from({ length: 60 }, (_, index): Area => {
      const [area] = sampleAreas
      if (!area) throw new Error('no area')
      const west = 107 + (index % 10) * 0.03
      const south = 10 + Math.floor(index / 10) * 0.012
      return {
        ...area,
        id: `${index}`,
        name: `Xã thứ ${index} rất dài`,
        center: [west + 0.03, south + 0.01],
        bbox: [west, south, west + 0.06, south + 0.02],
      }
    })
    const scale = pixelsPerDegree(zoom)
    const boxes = areaLabels(crowd, zoom).map(({ lngLat, text, size, below }) => {
      const [x, y] = [lngLat[0] * scale, lngLat[1] * scale * 1.0156 - below]
      const half = textWidth(text, size) / 2
      return [x - half, y - size / 2, x + half, y + size / 2] as const
    })
    expect(boxes.length).toBeGreaterThan(0)
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false)
      }
    })
  })
})

describe('the characters of the map', () => {
  it('hold every letter of Vietnamese with every tone', () => {
    const text = 'ẠẶẬẸỆỊỌỘỢỤỰỴ ắằẳẵặ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ỳỷỹỵ Đđ Ơơ Ưư'
    expect([...text.normalize('NFC')].filter((letter) => !CHARACTERS.includes(letter))).toEqual([])
  })
})
