// What the sign-in page and the pages without a login must load before anything is shown, by the bars of the design.
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'

const serverUrl = inject('serverUrl')
const STATIC_IMPORT = /(?:import|from)\s*["'`]\.\/([\w.-]+\.js)["'`]/g

const textOf = async (path: string): Promise<string> => (await fetch(serverUrl + path)).text()

/** The scripts that come with one, itself too, each with its gzipped bytes; none that is imported later. */
async function loadedWith(script: string, sizes = new Map<string, number>()) {
  if (sizes.has(script)) return sizes
  const code = await textOf(`/assets/${script}`)
  sizes.set(script, gzipSync(code).byteLength)
  for (const [, imported = ''] of code.matchAll(STATIC_IMPORT)) await loadedWith(imported, sizes)
  return sizes
}

it.skipIf(serverUrl === '').each([
  ['start-app', 250 * 1024],
  ['start-public', 50_000],
])('%s loads with at most %i bytes of code', async (start, most) => {
  const first = /assets\/(index-[\w-]+\.js)/.exec(await textOf('/'))?.[1] ?? ''
  const chosen = new RegExp(`\\./(${start}-[\\w-]+\\.js)`).exec(await textOf(`/assets/${first}`))
  const sizes = await loadedWith(chosen?.[1] ?? '', await loadedWith(first))
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  expect(sizes.size).toBeGreaterThan(3)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes, [...sizes.keys()].join()).toBeLessThanOrEqual(most)
})
