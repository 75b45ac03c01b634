// kill -9 while rows pour in: what the server had acknowledged is there when it comes back.
//
// Three rounds by default; `ROUNDS=20 npx vitest run --project faults` is the full measure.
import type { SupabaseClient } from '@supabase/supabase-js'
import { afterAll, expect, it } from 'vitest'
import { FIRST_ADMIN } from '../../supabase/embedded/database/first-start'
import {
  printedPassword,
  type ServerProcess,
  startServerProcess,
} from '../../supabase/embedded/testing/server-process'
import { testClient } from '../../supabase/embedded/testing/test-client'
import { testSettings } from '../../supabase/embedded/testing/test-settings'

const ROUNDS = Number(process.env.ROUNDS ?? 3)
const ENOUGH_ROWS = 50
const WRITERS = 8

const settings = { ...testSettings(afterAll), port: 5340 }
const url = `http://localhost:${settings.port}`

async function countryId(client: SupabaseClient): Promise<string> {
  const { data } = await client
    .from('areas')
    .select('id')
    .eq('level', 'country')
    .single()
    .throwOnError()
  return (data as { id: string }).id
}

/** Inserts from several writers until enough rows are acknowledged, then kills. Answers the acknowledged ids. */
async function burst(client: SupabaseClient, areaId: string, server: ServerProcess) {
  const acknowledged: string[] = []
  let killed = false
  const writer = async () => {
    while (!killed) {
      const id = crypto.randomUUID()
      const { error } = await client.from('cameras').insert({
        id,
        area_id: areaId,
        code: id.slice(0, 8),
        name: 'Camera thử ghi',
        lng: 105.8 + Math.random() / 10,
        lat: 21 + Math.random() / 10,
        kind: 'fixed',
        ownership: 'police',
        status: 'working',
      })
      if (!error) acknowledged.push(id)
      else if (!killed) throw error
      if (acknowledged.length >= ENOUGH_ROWS && !killed) {
        killed = true
        await server.kill('SIGKILL')
      }
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writer))
  return acknowledged
}

async function storedIds(client: SupabaseClient): Promise<Set<string>> {
  const { data } = await client.from('cameras').select('id').throwOnError()
  return new Set((data as { id: string }[]).map(({ id }) => id))
}

it(`loses no acknowledged row in ${ROUNDS} rounds of kill -9`, async () => {
  let server = await startServerProcess(settings)
  const password = printedPassword(server)
  const acknowledged: string[] = []
  let opened = 0
  for (let round = 1; round <= ROUNDS; round++) {
    const client = await testClient(url, FIRST_ADMIN, password)
    acknowledged.push(...(await burst(client, await countryId(client), server)))
    server = await startServerProcess(settings)
    if (server.child.exitCode === null) opened++
    const stored = await storedIds(await testClient(url, FIRST_ADMIN, password))
    const lost = acknowledged.filter((id) => !stored.has(id))
    console.log(
      `round ${round}: ${acknowledged.length} acknowledged, ${stored.size} stored, ${lost.length} lost`,
    )
    expect(lost).toEqual([])
  }
  await server.kill('SIGTERM')
  expect(opened).toBe(ROUNDS)
})
