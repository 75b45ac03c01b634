// Prints what the change feed and reading under row level security cost on plain PostgreSQL.
// npx tsx tests/bench/change-feed.ts [incidents]
import { BENCH_COMMUNE, fillWithIncidents } from '../database/many-incidents'
import { pull } from '../database/mirror'
import { openPostgres } from '../database/postgres'
import { ACCOUNTS, AREAS } from '../database/seeded'

const ROUNDS = 20

async function measure(label: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (ROUNDS - 1))] ?? 0).toFixed(1)
  console.log(`${label.padEnd(64)} median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`)
}

async function main(incidents: number): Promise<void> {
  const { database } = await openPostgres()
  try {
    const start = performance.now()
    await fillWithIncidents(database, incidents)
    console.log(
      `${incidents} incidents written in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    )
    await database.exec(
      `update memberships set area_id = ${BENCH_COMMUNE} where user_id = '${ACCOUNTS.officer}'`,
    )

    for (const [who, caller] of [
      ['commune', ACCOUNTS.officer],
      ['province', ACCOUNTS.provinceOfficer],
      ['country', ACCOUNTS.countryAdmin],
    ] as const) {
      const { cursor } = await pull(database, caller, null)
      const scope = cursor.split('~')[1]
      await measure(`pull, nothing new, ${who}`, () => pull(database, caller, cursor))
      await measure(`pull, first page of 5,000 of everything, ${who}`, () =>
        pull(database, caller, `1~${scope}`),
      )
      await measure(`count incidents, ${who}`, () =>
        database.as(caller, 'select count(*) from incidents'),
      )
      await measure(`rows of one month, ${who}`, () =>
        database.as(
          caller,
          `select count(*) from (select * from incidents where occurred_at >= '2024-05-15' and occurred_at < '2024-06-15') month`,
        ),
      )
    }
    const { cursor } = await pull(database, ACCOUNTS.provinceOfficer, null)
    await database.exec(
      `update incidents set outcome = 'x' where id in (select id from incidents limit 100)`,
    )
    await measure('pull, 100 changed, province', () =>
      pull(database, ACCOUNTS.provinceOfficer, cursor),
    )
    await measure('area_at, province', () =>
      database.as(ACCOUNTS.provinceOfficer, 'select area_at(106.21, 21.12)'),
    )
    await measure('rename a commune of 2,000 incidents, undone', () =>
      database.scratch(() =>
        database.exec(`update areas set code = 'B7X' where id = ${BENCH_COMMUNE}`),
      ),
    )
    await measure('move a hamlet that is empty, undone', () =>
      database.scratch(() =>
        database.exec(`update areas set parent_id = '${AREAS.queVo}' where id = '${AREAS.ben}'`),
      ),
    )
  } finally {
    await database.close()
  }
}

await main(Number(process.argv[2] ?? 200_000))
