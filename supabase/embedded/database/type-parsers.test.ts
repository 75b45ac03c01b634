// Timestamps and bytes as PostgREST writes them.
import { beforeAll, expect, it } from 'vitest'
import { temporaryDatabase } from '../testing/temporary-database'
import type { Connection } from './open-connection'

let connection: Connection
beforeAll(async () => {
  connection = await temporaryDatabase()
})

it('reads times as ISO text and bytes as bytes', async () => {
  const { rows } = await connection.driver.query(`select
    '2025-05-15 00:00:00+07'::timestamptz as whole,
    '2025-05-15 00:00:00.25+07'::timestamptz as part,
    '2025-05-15 00:00:00'::timestamp as naive,
    array['2025-05-15 00:00:00+07'::timestamptz] as many,
    '\\x00ff10'::bytea as bytes`)
  expect(rows).toEqual([
    {
      whole: '2025-05-14T17:00:00+00:00',
      part: '2025-05-14T17:00:00.25+00:00',
      naive: '2025-05-15T00:00:00',
      many: ['2025-05-14T17:00:00+00:00'],
      bytes: Buffer.from([0, 0xff, 0x10]),
    },
  ])
})

it('reads arrays of plain types still, though those of table rows are dropped', async () => {
  const { rows } = await connection.driver.query(
    "select array['a', 'b'] as texts, array[1, 2] as numbers",
  )
  expect(rows).toEqual([{ texts: ['a', 'b'], numbers: [1, 2] }])
})
