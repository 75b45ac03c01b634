// Every role x table x verb x in and out of the own area, with the grants of the migrations and with all grants.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database/database'
import { DATABASES } from '../database/databases'
import { allCells, type Cell, tryCell } from './cells'
import { EXPECTED } from './expectations'
import { GRANTS } from './grants'

const label = ({ caller, verb, place, blind }: Cell) =>
  `${caller}: ${verb} ${place}${blind ? ' (no filter)' : ''}`

describe.each(DATABASES)('access on $name', ({ open, missing }) => {
  describe.skipIf(missing).each(Object.entries(GRANTS))('%s', (_, grants) => {
    let database: Database
    let cells: Cell[]
    beforeAll(async () => {
      database = await open()
      cells = await allCells(database)
      await database.exec(grants)
    })
    afterAll(() => database?.close())

    it('knows every table', () => {
      expect(new Set(cells.map((cell) => cell.table))).toEqual(new Set(Object.keys(EXPECTED)))
    })

    it.each(Object.keys(EXPECTED))('%s', async (table) => {
      const expected: Record<string, boolean> = {}
      const answered: Record<string, boolean> = {}
      for (const cell of cells.filter((one) => one.table === table)) {
        expected[label(cell)] = cell.allowed
        answered[label(cell)] = await tryCell(database, cell)
      }
      expect(answered).toEqual(expected)
    })
  })
})
