import { expect, it } from 'vitest'
import { memoryCaches } from './caches.test-data'
import { dropOldShells, fillShell, keptFile, type ShellFile, shellName } from './shell'

const version = (page: string, ...assets: string[]): ShellFile[] => [
  { url: 'index.html', revision: page },
  ...assets.map((name) => ({ url: `assets/${name}`, revision: null })),
]

/** A server that says what it was asked for; `broken` paths do not come. */
function server(text: string, broken: readonly string[] = []) {
  const asked: string[] = []
  const ask = (async (path: string) => {
    if (broken.includes(path)) throw new TypeError('Failed to fetch')
    asked.push(path)
    return new Response(text)
  }) as typeof fetch
  return { asked, ask }
}

const textOf = async (answer: Response | undefined) => (await answer)?.text()

it('brings only what is new of a new version', async () => {
  const caches = memoryCaches()
  const first = version('1', 'app-a.js', 'map-a.js')
  await fillShell(caches, first, server('first').ask)
  const second = version('2', 'app-b.js', 'map-a.js')
  const { asked, ask } = server('second')
  await fillShell(caches, second, ask)
  expect(asked).toEqual(['/index.html', '/assets/app-b.js'])
  expect(await textOf(await keptFile(caches, second, '/index.html'))).toBe('second')
  expect(await textOf(await keptFile(caches, second, '/assets/map-a.js'))).toBe('first')
})

it('goes on where a lost network had stopped it, and is not whole before', async () => {
  const caches = memoryCaches()
  const files = version('1', 'app.js', 'map.js')
  const cut = server('one', ['/assets/map.js'])
  await expect(fillShell(caches, files, cut.ask)).rejects.toThrow('Failed to fetch')
  const { asked, ask } = server('two')
  await fillShell(caches, files, ask)
  expect(asked).toEqual(['/assets/map.js'])
})

it('does not take an answer for a file that is none', async () => {
  const ask = (async () => new Response('', { status: 404 })) as typeof fetch
  await expect(fillShell(memoryCaches(), version('1'), ask)).rejects.toThrow('/index.html: 404')
})

it('keeps the version before for pages still open, and none older', async () => {
  const caches = memoryCaches()
  await caches.open('of-somebody-else')
  const versions = ['1', '2', '3'].map((page) => version(page, `app-${page}.js`))
  for (const files of versions) await fillShell(caches, files, server(shellName(files)).ask)
  const [, , newest = []] = versions
  await dropOldShells(caches, newest)
  expect(await keptFile(caches, newest, '/assets/app-2.js')).toBeDefined()
  expect(await keptFile(caches, newest, '/assets/app-1.js')).toBeUndefined()
  expect(await caches.keys()).toContain('of-somebody-else')
})
