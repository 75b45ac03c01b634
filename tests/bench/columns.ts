// Bytes and time from the database to typed arrays: the built-in backend through HTTP with gzip, plain PostgreSQL
// through psql, and as the floor the same bytes from memory.
// npx tsx tests/bench/columns.ts [incidents, default 1000000]
import { noServer } from '../database/postgres'
import { startBenchServer } from './bench-server'
import { bigDatabase } from './big-database'
import { fromPostgres } from './columns-from-postgres'
import { openOverHttp, overHttp, serveBytes } from './columns-over-http'
import { keepFigures, mb, ms, sayBar, sayTable, timesOf } from './figures'
import { quietMachine } from './quiet-machine'

/** One load: what came over the wire, and milliseconds until the typed arrays are there. */
export interface Load {
  readonly wireBytes: number
  readonly firstByteMs: number
  readonly ms: number
  readonly rows: number
}

const ROUNDS = 5

/** The first load is told apart: caches are cold. */
function summed(loads: readonly Load[]) {
  const [cold, ...warm] = loads
  return {
    wireBytes: cold?.wireBytes ?? 0,
    rows: cold?.rows ?? 0,
    coldMs: cold?.ms ?? 0,
    firstByte: timesOf(warm.map(({ firstByteMs }) => firstByteMs)),
    warm: timesOf(warm.map((load) => load.ms)),
  }
}

async function repeated(load: () => Promise<Load>) {
  const busy = await quietMachine()
  const loads: Load[] = []
  for (let round = 0; round < ROUNDS; round += 1) loads.push(await load())
  return { busy, ...summed(loads) }
}

async function builtIn(incidents: number) {
  const { dataDir, fill } = await bigDatabase(incidents)
  const server = await startBenchServer(dataDir)
  try {
    const asked = await openOverHttp(server.url)
    const figures = await repeated(() => overHttp(asked))
    const { url, close } = await serveBytes(asked)
    const floor = await repeated(() => overHttp({ ...asked, url }))
    close()
    return { fill, figures, floor }
  } finally {
    await server.stop()
  }
}

async function main(incidents: number): Promise<void> {
  const { fill, figures, floor } = await builtIn(incidents)
  const postgres = noServer ? null : await fromPostgres(incidents, repeated)
  if (noServer) console.log(`PostgreSQL is skipped: ${noServer}`)
  const all = {
    'built in': figures,
    memory: floor,
    ...(postgres && { PostgreSQL: postgres.figures }),
  }
  const head = ['', 'rows', 'on the wire', 'first load', 'later', '95th', 'first byte', 'others']
  const rows = Object.entries(all).map(([name, one]) => [
    name,
    String(one.rows),
    mb(one.wireBytes),
    ms(one.coldMs),
    ms(one.warm?.median),
    ms(one.warm?.p95),
    ms(one.firstByte?.median),
    `${Math.round(one.busy * 100)}%`,
  ])
  sayTable([head, ...rows])
  const times = (from: string, one: typeof fill) =>
    `${from}: written ${ms(one.writtenMs)}, sealed ${ms(one.sealedMs)}, counted ${ms(one.countedMs)}`
  console.log(times('built in', fill))
  if (postgres) console.log(times('PostgreSQL', postgres.fill))
  const count = incidents.toLocaleString('en-GB')
  sayBar(`${count}: database to columns, built in`, figures.warm?.median ?? null, 3000, 'ms')
  const plain = postgres?.figures.warm?.median ?? null
  sayBar(`${count}: database to columns, PostgreSQL`, plain, 1000, 'ms')
  sayBar(`${count}: on the wire`, figures.wireBytes / 1e6, 8, 'MB')
  keepFigures('columns', { incidents, builtIn: { fill, figures }, floor, postgres })
}

await main(Number(process.argv[2] ?? 1_000_000))
