// How long an import takes on the built-in database: the communes of a province with their outlines, and 140,056 real
// points as incidents, whose positions are not checked; then undoing those.
// npx tsx tests/bench/import.ts
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { undoImport } from '../../src/data/applied-imports'
import type { ImportProgress } from '../../src/data/imports'
import { readArguments } from '../../supabase/embedded/import/arguments'
import { askAccount } from '../../supabase/embedded/import/ask-account'
import { type Connection, connect } from '../../supabase/embedded/import/connect'
import { importFile } from '../../supabase/embedded/import/import-file'
import { PROJECT_DIR } from '../../supabase/embedded/settings'
import { testSettings } from '../../supabase/embedded/testing/test-settings'
import { keepFigures, sayBar, sayTable } from './figures'
import { quietMachine } from './quiet-machine'

const DATA = join(PROJECT_DIR, '..', 'shared', 'data')
const UNITS = join(DATA, 'vn-units-2025')
const POINTS = join(DATA, 'uk-accidents', 'uk-accidents-140k.csv')
const TYPE = 'traffic.va_cham'

const seconds = (ms: number) => Math.round(ms / 100) / 10

/** Of all threads of this process, the database's too: what others take of the machine is not in it. */
const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Seconds on the clock; says them, and those of the processor, at once. */
async function timed(name: string, work: () => Promise<unknown>): Promise<number> {
  const [begin, used] = [performance.now(), processorMs()]
  await work()
  const whole = seconds(performance.now() - begin)
  console.log(`${name}: ${whole} s, ${seconds(processorMs() - used)} s of processor`)
  return whole
}

/** Seconds of each step, and of all together with reading the file. */
async function measure({ client }: Connection, args: readonly string[]) {
  const [begin, used] = [performance.now(), processorMs()]
  const steps: Record<string, number> = {}
  let [step, since] = ['reading', begin]
  const turn = (next: string) => {
    const now = performance.now()
    steps[step] = seconds((steps[step] ?? 0) * 1000 + now - since)
    ;[step, since] = [next, now]
  }
  const onProgress = (progress: ImportProgress) => {
    if (progress.step === step) return
    turn(progress.step)
    console.log(`${progress.step} after ${seconds(processorMs() - used)} s of processor`)
  }
  const { refused, result } = await importFile(client, readArguments(args), onProgress)
  turn('done')
  const processor = seconds(processorMs() - used)
  console.log(`${result?.counts.new} rows written after ${processor} s of processor`)
  if (!result?.written) throw new Error(`not written: ${JSON.stringify(refused.slice(0, 3))}`)
  return {
    id: result.id,
    counts: result.counts,
    steps,
    processor,
    whole: seconds(performance.now() - begin),
  }
}

async function main(): Promise<void> {
  if (!existsSync(POINTS) || !existsSync(UNITS)) return console.log('skipped: no ../shared/data')
  const busy = await quietMachine()
  const cleanings: (() => void)[] = []
  const connection = await connect(
    testSettings((clean) => cleanings.push(clean)),
    {},
    (proposed) => askAccount(null, proposed, {}),
  )
  try {
    const areas = ['--layer', 'areas', '--area']
    const province = join(UNITS, 'provinces34', '24_bac_ninh.geojson')
    const edition = ['--set', 'code_edition=2025-07-01']
    await importFile(
      connection.client,
      readArguments([province, ...areas, 'VN', ...edition]),
      undefined,
    )
    const communes = await measure(connection, [join(UNITS, 'wards_24.geojson'), ...areas, '24'])
    const { data: area } = await connection.client.from('areas').select('id').eq('code', '24')
    const report = await timed('report', () =>
      Promise.resolve(connection.client.rpc('area_boundary_report', { area: area?.[0]?.id ?? '' })),
    )
    const defaults = [
      `type_id=${TYPE}`,
      'occurred_at=2024-05-15 08:00',
      'severity=1',
      'status=dong',
    ]
    const points = await measure(connection, [
      ...[POINTS, '--layer', 'incidents', '--area', '24', '--no-position-check'],
      ...defaults.flatMap((one) => ['--set', one]),
    ])
    const undo = await timed('undo', () => undoImport(connection.client, points.id))
    sayTable([
      [
        'seconds',
        'reading',
        'staging',
        'trying',
        'writing',
        'whole',
        'processor',
        'busy with others',
      ],
      ...[
        ['99 communes', communes] as const,
        [`${points.counts.new} incidents`, points] as const,
      ].map(([name, { steps, whole, processor }]) => [
        name,
        ...['reading', 'staging', 'trying', 'writing'].map((step) => String(steps[step] ?? '-')),
        String(whole),
        String(processor),
        `${Math.round(busy * 100)}%`,
      ]),
    ])
    sayBar('99 communes with outlines', communes.whole, 60, 's')
    sayBar('140,056 incidents', points.whole, 120, 's')
    sayBar('report of overlaps and gaps of 99 communes', report, 10, 's')
    sayBar('undoing 140,056 incidents', undo, 120, 's')
    keepFigures('import', { communes, report, points, undo, busy })
  } finally {
    await connection.stop()
    for (const clean of cleanings) clean()
  }
}

await main()
