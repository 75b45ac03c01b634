// `npm start` on a Node that is too old: one sentence, before anything else is touched.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const START = pathToFileURL(join(import.meta.dirname, 'start.mjs')).href

it.each(['18.20.4', '20.18.1'])('refuses Node %s', (version) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  const { status, stderr } = spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `${pretend}; await import('${START}')`,
  ])
  expect(status).toBe(1)
  expect(stderr.toString().trim().split('\n')).toEqual([
    `Cần Node 20.19 trở lên, máy này có ${version}. Tải tại https://nodejs.org`,
    `Node 20.19 or newer is needed, this is ${version}. Get it at https://nodejs.org`,
  ])
})
