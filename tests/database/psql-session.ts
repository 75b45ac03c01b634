// A connection to a PostgreSQL server through a psql process that stays open.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { DatabaseError } from './database-error'
import type { Session } from './session'

/** psql says this on both of its outputs when a batch is through. */
const DONE = '~~done~~'

const SETTINGS = String.raw`
\set VERBOSITY verbose
\set SHOW_CONTEXT never
`

/** As the server's own administrator: where the tests run as root and nothing else is said. */
export function psqlCommand(database: string): [command: string, options: string[]] {
  const options = ['-X', '-q', '-A', '-t', '-d', database]
  const asRoot = process.getuid?.() === 0 && !process.env.PGHOST
  return asRoot ? ['su', ['postgres', '-c', `psql ${options.join(' ')}`]] : ['psql', options]
}

export function openPsql(database: string): Session {
  const [command, options] = psqlCommand(database)
  const psql = spawn(command, options, { cwd: '/' })
  const failed = new Promise<never>((_, reject) => {
    psql.once('error', reject)
    psql.once('exit', (code) => reject(new Error(`psql ended with ${code}`)))
  })
  failed.catch(() => {})
  psql.stdin.write(SETTINGS)
  let queue: Promise<unknown> = Promise.resolve()

  return {
    run: (statements) => {
      const answer = queue.then(() => Promise.race([batch(psql, statements), failed]))
      queue = answer.catch(() => {})
      return answer
    },
    close: async () => {
      await queue
      psql.stdin.end('\\q\n')
      await failed.catch(() => {})
    },
  }
}

async function batch(psql: ChildProcessWithoutNullStreams, statements: string): Promise<string[]> {
  const output = until(psql.stdout)
  const errors = until(psql.stderr)
  psql.stdin.write(`${statements}\n;\n\\echo ${DONE}\n\\warn ${DONE}\n`)
  const [rows, complaints] = await Promise.all([output, errors])
  const error = /^ERROR: {2}(\w{5}): (.*)$/m.exec(complaints)
  if (error) {
    throw new DatabaseError(
      {
        code: error[1] ?? '',
        message: error[2] ?? '',
        detail: /^DETAIL: {2}(.*)$/m.exec(complaints)?.[1] ?? '',
        constraint: /^CONSTRAINT NAME: {2}(.*)$/m.exec(complaints)?.[1] ?? '',
      },
      statements,
    )
  }
  return rows === '' ? [] : rows.trimEnd().split('\n')
}

/** Reads a stream up to the mark. */
function until(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const read = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (!text.endsWith(`${DONE}\n`)) return
      stream.off('data', read)
      resolve(text.slice(0, -DONE.length - 1))
    }
    stream.on('data', read)
  })
}
