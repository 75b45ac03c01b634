// What every layer owes: words in both languages, symbols that exist, deck layers of its own, honest positions.
import { describe, expect, it } from 'vitest'
import enLayer from '@/domain/words/en/layer.json'
import viLayer from '@/domain/words/vi/layer.json'
import { ATLAS_MAPPING } from './atlas'
import type { DrawContext } from './layer'
import { pickedFrom } from './picking'
import { LAYER_IDS, LAYERS } from './registry'
import { sampleRows, sampleSources } from './sample-rows.test-data'
import { partsOf } from './symbols'

const WORDS = { vi: viLayer, en: enLayer } as Record<string, Record<string, string>>

const contextOf = (id: string): DrawContext => ({
  id,
  zoom: 14,
  bounds: [107.6, 10.6, 107.8, 10.8],
  theme: 'light',
  language: 'vi',
  selectedId: `${id}-1`,
  hoveredId: `${id}-2`,
  shades: null,
  hotAreas: null,
  symbols: [],
  today: '2025-06-01',
})

const wordOf = (language: string, key: string): string | undefined => {
  const [file, name = ''] = key.split('.')
  return file === 'layer' ? WORDS[language]?.[name] : undefined
}

describe.each(LAYER_IDS)('layer %s', (id) => {
  const layer = LAYERS.find((candidate) => candidate.id === id)
  if (!layer) throw new Error(`${id} is not in the registry`)
  const rows = sampleRows[id]
  const [source, nothing] = sampleSources[id]

  it('has words in both languages', () => {
    for (const key of [layer.label, ...layer.legend.map(({ label }) => label)]) {
      expect(wordOf('vi', key), `vi ${key}`).toBeTruthy()
      expect(wordOf('en', key), `en ${key}`).toBeTruthy()
    }
  })

  it('has a legend of symbols that can be drawn', () => {
    expect(layer.legend.length).toBeGreaterThan(0)
    for (const { symbol } of layer.legend) {
      expect(partsOf(symbol).length, symbol).toBeGreaterThan(0)
      expect(ATLAS_MAPPING[symbol], symbol).toBeDefined()
    }
  })

  it('draws deck layers whose ids begin with its own', () => {
    const context = contextOf(id)
    const drawn = [...layer.draw(source, context), ...(layer.drawAbove?.(source, context) ?? [])]
    expect(drawn.length).toBeGreaterThan(0)
    for (const { id: deckId } of drawn) {
      expect(deckId === id || deckId.startsWith(`${id}-`), deckId).toBe(true)
    }
    expect(new Set(drawn.map(({ id: deckId }) => deckId)).size).toBe(drawn.length)
  })

  it('gives deck the same data for the same rows', () => {
    const [first, second] = [1, 2].map(() => layer.draw(source, contextOf(id)))
    const pickable = (first ?? []).filter(({ props }) => props.pickable)
    expect(pickable.length).toBeGreaterThan(0)
    for (const before of pickable) {
      const after = second?.find((candidate) => candidate.id === before.id)
      expect(after?.props.data, before.id).toBe(before.props.data)
    }
  })

  it('finds the row behind everything that can be picked', () => {
    const ids = new Set(rows.map((row) => layer.idOf(row)))
    const found = layer
      .draw(source, contextOf(id))
      .filter(({ props }) => props.pickable)
      .flatMap((deckLayer) =>
        [...(deckLayer.props.data as Iterable<unknown>)].map((object) =>
          pickedFrom({
            layer: deckLayer,
            object,
            color: null,
            index: 0,
            picked: true,
            x: 0,
            y: 0,
            pixelRatio: 1,
          }),
        ),
      )
    expect(found.length).toBeGreaterThan(0)
    for (const picked of found) {
      expect(picked?.layerId).toBe(id)
      expect(picked?.cluster !== undefined || ids.has(picked?.rowId ?? '')).toBe(true)
    }
  })

  it('puts symbols where positionOf says', () => {
    for (const deckLayer of layer.draw(source, contextOf(id))) {
      if (deckLayer.id !== id) continue
      const { data, getPosition } = deckLayer.props as unknown as {
        data: readonly unknown[]
        getPosition: (row: unknown) => number[]
      }
      for (const row of data) expect(getPosition(row)).toEqual([...(layer.positionOf(row) ?? [])])
    }
  })

  it('draws nothing and breaks nothing without rows', () => {
    expect(() => layer.draw(nothing, contextOf(id))).not.toThrow()
  })
})
