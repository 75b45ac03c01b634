// `npm run import -- FILE --layer ... --area ...`: a file goes in whole or not at all; `--undo` takes one back.

import { undoImport } from '@/data/applied-imports'
import type { ImportProgress } from '@/data/imports'
import { readArguments, readUndo } from './import/arguments'
import { askAccount } from './import/ask-account'
import { type Connection, connect } from './import/connect'
import { importFile } from './import/import-file'
import { progressLine, reportLines, undoLines } from './import/say-report'
import { importSentence } from './import/sentences'
import { readSettings } from './settings'

const SAY_EVERY_MS = 1000

/** Whether all went as asked. */
async function main(args: readonly string[]): Promise<boolean> {
  const undo = readUndo(args)
  if (undo !== null)
    return withClient(undo.user, async ({ client }) => {
      const result = await undoImport(client, undo.undo, undo)
      for (const line of undoLines(result)) console.log(line)
      return result.written || undo.dryRun
    })
  const wanted = readArguments(args)
  return withClient(wanted.user, async ({ client }) => {
    const report = await importFile(client, wanted, saying())
    for (const line of reportLines(report, wanted.dryRun)) console.log(line)
    return report.refused.length === 0
  })
}

async function withClient(
  user: string | null,
  work: (connection: Connection) => Promise<boolean>,
): Promise<boolean> {
  const connection = await connect(readSettings(), process.env, (proposed) =>
    askAccount(user, proposed, process.env),
  )
  try {
    return await work(connection)
  } finally {
    await connection.stop()
  }
}

/** Each step when it begins, then now and then. */
function saying(): (progress: ImportProgress) => void {
  let step = ''
  let said = 0
  return (progress) => {
    if (progress.step === step && performance.now() - said < SAY_EVERY_MS) return
    step = progress.step
    said = performance.now()
    console.log(progressLine(progress))
  }
}

try {
  process.exit((await main(process.argv.slice(2))) ? 0 : 1)
} catch (error) {
  console.error(importSentence(error))
  process.exit(1)
}
