// The picture of a bar holds as many incidents as the bar counts, on the scale of the whole.
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from './incident-filter'
import { incidentTable } from './incident-table'
import { madeUpIncidents } from './made-up-incidents.test-data'
import { type PictureQuestion, pointedPicture } from './pointed-picture'
import { answererOf } from './question'

const table = incidentTable(madeUpIncidents({ rows: 4000, areas: 30, days: 300 }))
const FIRST = table.firstDay
const PERIOD = [FIRST + 20, FIRST + 200] as const
const marks = { bounds: [105, 20, 108, 22], zoom: 9 } as const
const ramp = new Uint8ClampedArray(1024)
const density = { bounds: [106, 21.1, 106.3, 21.2], cells: 200, radiusM: 500, ramp } as const

const answer = answererOf(table)({
  filter: { ...EVERYTHING, severities: new Set([1, 2]) },
  scope: null,
  period: PERIOD,
  others: [],
  order: 'newest',
  marks,
  density,
})

const drawnOf = (question: Partial<PictureQuestion>) => {
  const picture = pointedPicture(table, {
    filter: EVERYTHING,
    period: PERIOD,
    marks: null,
    density: null,
    ...question,
  })
  const { rows, clusters } = picture.marks ?? { rows: [], clusters: [] }
  return { picture, count: rows.length + clusters.reduce((sum, { count }) => sum + count, 0) }
}

describe('the picture of what is pointed at', () => {
  it.each([1, 2, 3, 4])(
    'has the incidents of the bar of severity %i, chosen or not',
    (severity) => {
      const filter = { ...EVERYTHING, severities: new Set([severity]) }
      const { rows } = answererOf(table)({
        filter,
        scope: null,
        period: PERIOD,
        others: [],
        order: 'newest',
        marks: null,
        density: null,
      })
      const placed = rows.filter((row) => !Number.isNaN(table.x[row]))
      expect(rows.length).toBe(answer.counts.severities[severity - 1])
      expect(drawnOf({ filter, marks }).count).toBe(placed.length)
    },
  )

  it('has days outside the period too', () => {
    const span = [FIRST + 250, FIRST + 260] as const
    expect(drawnOf({ period: span, marks }).count).toBeGreaterThan(0)
  })

  it('keeps the scale it is given', () => {
    const { density: drawn } = drawnOf({ density: { ...density, top: 12 } }).picture
    expect(drawn?.top).toBe(12)
    expect(drawn?.bounds).toEqual(answer.density?.bounds)
  })

  it('asks for nothing where nothing is drawn', () => {
    expect(drawnOf({}).picture).toEqual({ marks: null, density: null })
  })
})
