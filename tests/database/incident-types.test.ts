// The map and every list that takes its colours and words from the database say the same.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { groupOf, INCIDENT_GROUPS } from '@/domain/incident'
import vi from '@/domain/words/vi/layer.json'
import { colourOf } from '@/layers/palette'
import type { Database } from './database'
import { openPglite } from './pglite'

let database: Database
beforeAll(async () => {
  database = await openPglite()
})
afterAll(() => database?.close())

interface TypeRow {
  readonly id: string
  readonly parent_id: string | null
  readonly label_vi: string
  readonly colour: string
}

const types = () =>
  database.query<TypeRow>('select * from public.incident_types order by sort_order')

it('has the groups of the map, and no others', async () => {
  const groups = (await types()).filter(({ parent_id }) => parent_id === null)
  expect(groups.map(({ id }) => id)).toEqual(INCIDENT_GROUPS)
})

it('has the colours of the map in daylight', async () => {
  for (const { id, colour } of await types())
    expect([id, colour]).toEqual([id, colourOf('light', groupOf(id))])
})

it('calls the groups what the legend calls them', async () => {
  const groups = (await types()).filter(({ parent_id }) => parent_id === null)
  for (const { id, label_vi } of groups) expect(label_vi).toBe(vi[`incident_${groupOf(id)}`])
})
