// Prints what incident_counts() costs on plain PostgreSQL: filling, writing on, the size, and answers to random questions.
// npx tsx tests/bench/incident-counts.ts [incidents, default 10,000,000: takes half an hour]
import type { Database } from '../database/database'
import { askCounts, callOf, type Question } from '../database/naive-counts'
import { noServer, openPostgres } from '../database/postgres'
import { randomFrom } from '../database/random'
import { ACCOUNTS, AREAS } from '../database/seeded'
import { keepFigures, sayBar } from './figures'
import {
  type Commune,
  FIRST_DAY,
  incidentsSql,
  noCommunes,
  writeCommunes,
  writeIncidents,
  YEARS,
} from './many-communes'

const QUESTIONS = 300
const BAR_MS = 300
const CALLER = ACCOUNTS.viewer

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function figures(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 100) / 100
  return { count: times.length, median_ms: at(0.5), p95_ms: at(0.95), max_ms: at(1) }
}

/** A view from the whole country to a commune, one month to all years, any types, at the country, a province or a commune. */
function questionsOf(communes: readonly Commune[], types: readonly string[]) {
  const random = randomFrom(11)
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  return Array.from({ length: QUESTIONS }, () => {
    const { code, province, lng, lat } = pick(communes)
    const height = 16 * 0.005 ** random()
    const days = Math.round(30 * (YEARS * 12) ** random())
    const start =
      Date.parse(`${FIRST_DAY}T00:00:00+07:00`) +
      Math.floor(random() * (YEARS * 365 - days)) * 86_400_000
    const share = random()
    const scope = pick(['country', 'country', 'province', 'commune'] as const)
    const question: Question = {
      area: { country: 'VN', province: `P${province}`, commune: `C${code}` }[scope],
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + days * 86_400_000).toISOString(),
      types: random() < 0.3 ? null : types.filter(() => random() < share),
      view: [lng - height * 0.9, lat - height / 2, lng + height * 0.9, lat + height / 2],
    }
    return { scope, question }
  })
}

async function ask(database: Database, question: Question): Promise<void> {
  await database.as(CALLER, `select length(${callOf(question)}::text) as length`)
}

/** The same total, day by day, counted in the table of incidents. */
async function isRight(database: Database, { types, ...question }: Question): Promise<boolean> {
  const answer = await askCounts(database, CALLER, { ...question, types })
  const { total } = await database.one<{ total: number }>(
    `select count(*) as total from incidents incident join areas area on area.id = $3
     where incident.area_path operator(extensions.<@) area.path and incident.deleted_at is null
       and occurred_at >= $1 and occurred_at < $2 and ($4::text[] is null or type_id = any ($4::text[]))`,
    [question.startsAt, question.endsAt, question.area, types as string[] | null],
  )
  return answer?.total === total && answer.days.reduce((sum, count) => sum + count, 0) === total
}

/** One incident of today, like any other of the table. */
const SINGLE_SQL = `insert into public.incidents (id, area_id, area_path, occurred_at, type_id, lng, lat)
  select gen_random_uuid(), area_id, area_path, timestamptz '2025-12-31 12:00+07', type_id, lng, lat
  from public.incidents where number = (select (1 + floor(random() * max(number)))::bigint from public.incidents)`

/** Writing with the trigger of the counts alone, beside writing with none. */
async function measureWriting(database: Database) {
  const measure = async (sql: string, times: number) => {
    const all: number[] = []
    for (let time = 0; time < times; time += 1) all.push(await timed(() => database.exec(sql)))
    return figures(all)
  }
  const both = async () => ({
    single: await measure(SINGLE_SQL, 2000),
    thousand: await measure(incidentsSql(1000), 20),
  })
  await database.exec('set session_replication_role = replica')
  const without = await both()
  await database.exec('alter table public.incidents enable always trigger count_added')
  const counting = await both()
  await database.exec(
    'alter table public.incidents enable trigger count_added; set session_replication_role = default',
  )
  return { without_counts: without, with_counts: counting }
}

async function main(incidents: number): Promise<void> {
  const missing = noServer ?? noCommunes
  if (missing) return console.log(`skipped: ${missing}`)
  const { database } = await openPostgres()
  try {
    const communes = await writeCommunes(database)
    const written = await timed(() => writeIncidents(database, incidents))
    console.error(`written in ${Math.round(written / 1000)} s`)
    const counted = await timed(() => database.exec('select private.rebuild_incident_counts()'))
    console.error(`counted in ${Math.round(counted / 1000)} s`)
    await database.exec('vacuum analyze')
    const sizes = await database.query(
      `select relname as name, reltuples::bigint as rows, round(pg_table_size(oid) / 1e6) as table_mb,
         round(pg_indexes_size(oid) / 1e6) as indexes_mb
       from pg_class where relkind = 'r' and (relname like 'incident%counts' or relname = 'incidents')`,
    )
    await database.exec(
      `update memberships set area_id = '${AREAS.country}' where user_id = '${CALLER}'`,
    )

    const types = await database.query<{ id: string }>('select id from incident_types')
    const questions = questionsOf(
      communes,
      types.map(({ id }) => id),
    )
    const areas = await database.query<{ code: string; id: string }>('select code, id from areas')
    const ids = new Map(areas.map(({ code, id }) => [code, id]))
    const times: Record<string, number[]> = { all: [], country: [], province: [], commune: [] }
    const asked: Question[] = []
    for (const { scope, question } of questions) {
      const one = { ...question, area: ids.get(question.area) ?? question.area }
      const time = await timed(() => ask(database, one))
      times.all?.push(time)
      times[scope]?.push(time)
      asked.push(one)
    }
    let wrong = 0
    for (const question of asked.slice(0, 5)) if (!(await isRight(database, question))) wrong += 1
    const writing = await measureWriting(database)

    const answers = Object.fromEntries(
      Object.entries(times).map(([name, all]) => [name, figures(all)]),
    )
    const answer = {
      incidents,
      written_s: written / 1000,
      counted_s: counted / 1000,
      sizes,
      answers,
      wrong,
      writing,
    }
    console.log(JSON.stringify(answer, null, 2))
    console.log(`${QUESTIONS} random questions: ${wrong} of 5 checked are wrong`)
    const count = incidents.toLocaleString('en-GB')
    sayBar(`${count}: counts, 95th percentile`, answers.all?.p95_ms ?? null, BAR_MS, 'ms')
    keepFigures('counts', answer)
  } finally {
    await database.close()
  }
}

await main(Number(process.argv[2] ?? 10_000_000))
