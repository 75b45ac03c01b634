// `npm run bench`: every measure one after the other; `npm run bench -- density` one of them, with its arguments.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const PARTS = {
  density: 'density.ts',
  screen: 'screen.ts',
  columns: 'columns.ts',
  feed: 'change-feed.ts',
  counts: 'incident-counts.ts',
  field: 'field-start.ts',
  coverage: 'coverage.ts',
  import: 'import.ts',
  'import-screen': 'import-screen.ts',
}

function main([name, ...rest]: readonly string[]): number {
  const parts = Object.entries(PARTS).filter(([part]) => name === undefined || part === name)
  if (parts.length === 0) {
    console.error(`No such part: ${name}. There are ${Object.keys(PARTS).join(', ')}.`)
    return 1
  }
  const statuses = parts.map(([part, file]) => {
    console.log(`== ${part}`)
    const script = join(import.meta.dirname, file)
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
      stdio: 'inherit',
    })
    return status
  })
  return statuses.every((status) => status === 0) ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
