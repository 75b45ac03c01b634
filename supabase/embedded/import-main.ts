// `npm run import -- FILE --layer ... --area ...`: a file goes in whole or not at all.
import { readArguments } from './import/arguments'
import { askAccount } from './import/ask-account'
import { connect } from './import/connect'
import { importFile } from './import/import-file'
import { reportLines } from './import/say-report'
import { importSentence } from './import/sentences'
import { readSettings } from './settings'

async function main(): Promise<boolean> {
  const wanted = readArguments(process.argv.slice(2))
  const { client, stop } = await connect(readSettings(), process.env, (proposed) =>
    askAccount(wanted.user, proposed, process.env),
  )
  try {
    const report = await importFile(client, wanted, (count, total) => {
      if (count < total) console.log(`${count}/${total} ...`)
    })
    for (const line of reportLines(report, wanted.dryRun)) console.log(line)
    return report.refused.length === 0
  } finally {
    await stop()
  }
}

try {
  process.exit((await main()) ? 0 : 1)
} catch (error) {
  console.error(importSentence(error))
  process.exit(1)
}
