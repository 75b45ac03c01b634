// The app is built again when, and only when, a source changed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildPages, sourcesStamp } from './build-pages'
import { temporaryFolder } from './testing/temporary-folder'

function projectForTest(): string {
  const project = temporaryFolder()
  mkdirSync(join(project, 'src'))
  writeFileSync(join(project, 'src', 'main.tsx'), 'one')
  writeFileSync(join(project, 'index.html'), '<html>')
  return project
}

it('sees a changed, a new and a removed source, and the setting of another backend', () => {
  const project = projectForTest()
  const stamps = [sourcesStamp(project)]
  const note = () => stamps.push(sourcesStamp(project))
  writeFileSync(join(project, 'src', 'main.tsx'), 'two, longer')
  note()
  writeFileSync(join(project, 'src', 'new.ts'), '')
  note()
  rmSync(join(project, 'index.html'))
  note()
  process.env.VITE_SUPABASE_URL = 'https://example.supabase.co'
  note()
  delete process.env.VITE_SUPABASE_URL
  expect(new Set(stamps).size).toBe(stamps.length)
  expect(sourcesStamp(project)).toBe(stamps[3])
})

it('does not build what is up to date', async () => {
  const project = projectForTest()
  const options = {
    projectDir: project,
    pagesDir: join(project, 'dist'),
    cacheDir: join(project, '.cache'),
  }
  mkdirSync(options.pagesDir)
  mkdirSync(options.cacheDir)
  writeFileSync(join(options.pagesDir, 'index.html'), '')
  writeFileSync(join(options.cacheDir, 'pages-stamp'), sourcesStamp(project))
  let told = false
  await buildPages(options, () => {
    told = true
  })
  expect(told).toBe(false)

  writeFileSync(join(project, 'src', 'main.tsx'), 'changed since')
  // There is no Vite in this project: the failure shows that it was asked, and what is said then.
  await expect(
    buildPages(options, () => {
      told = true
    }),
  ).rejects.toThrow('could not be built')
  expect(told).toBe(true)
})

it('builds for people, whatever asked for it', async () => {
  const project = projectForTest()
  const bin = join(project, 'node_modules', 'vite', 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(
    join(bin, 'vite.js'),
    `require('node:fs').writeFileSync('built-for', process.env.NODE_ENV)`,
  )
  expect(process.env.NODE_ENV).toBe('test')
  const folders = { pagesDir: join(project, 'dist'), cacheDir: join(project, '.cache') }
  await buildPages({ projectDir: project, ...folders }, () => {})
  expect(readFileSync(join(project, 'built-for'), 'utf8')).toBe('production')
})
