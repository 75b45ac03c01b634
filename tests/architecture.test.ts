// The house: a folder imports only from levels below its own. No sideways, no upwards, no '../'.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '..', 'src')

/** Which folders a folder of src/ may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'service-worker': [],
  domain: [],
  analysis: ['domain'],
  data: ['domain'],
  ui: ['domain'],
  charts: ['domain', 'ui'],
  layers: ['domain', 'analysis', 'data', 'ui'],
  state: ['domain', 'analysis', 'data', 'ui', 'layers'],
  map: ['domain', 'analysis', 'data', 'ui', 'layers', 'state'],
  panels: ['domain', 'analysis', 'data', 'ui', 'charts', 'layers', 'state'],
  screens: ['domain', 'analysis', 'data', 'ui', 'charts', 'layers', 'state', 'map', 'panels'],
  app: [
    'domain',
    'analysis',
    'data',
    'ui',
    'charts',
    'layers',
    'state',
    'map',
    'panels',
    'screens',
  ],
}

/** Folders whose subfolders are rooms of their own: a room never imports another room. */
const ROOMS = new Set(['panels', 'screens'])

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

const sourceFiles = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.split(sep).join('/'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? '')

/** The rule that an import breaks, or null. `file` is relative to src/. */
export function brokenRule(file: string, specifier: string): string | null {
  if (specifier.startsWith('../')) return 'climbs with ../'
  if (!specifier.startsWith('@/')) return null
  const [folder = '', room = ''] = file.split('/')
  const [target = '', targetRoom = ''] = specifier.slice(2).split('/')
  if (folder === 'main.tsx') {
    const isOwn = target === 'app' || specifier.startsWith('@/domain/words/')
    return isOwn ? null : 'main.tsx only chooses what is mounted'
  }
  if (target === folder) {
    const leavesRoom = ROOMS.has(folder) && room !== targetRoom
    return leavesRoom ? `${folder}/${room} reaches into ${folder}/${targetRoom}` : null
  }
  return MAY_IMPORT[folder]?.includes(target) ? null : `${folder} may not import from ${target}`
}

const STATIC_IMPORT = /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm

/** Files of src/ and names of packages that come with a file before anything is imported dynamically. */
function staticallyReached(file: string, reached = new Set<string>()): Set<string> {
  reached.add(file)
  const text = readFileSync(join(SOURCE, file), 'utf8')
  for (const [, specifier = ''] of text.matchAll(STATIC_IMPORT)) {
    const own = specifier.startsWith('@/')
      ? specifier.slice(2)
      : specifier.startsWith('./')
        ? posix.join(posix.dirname(file), specifier)
        : null
    const found = own && sourceFiles.find((one) => one === `${own}.ts` || one === `${own}.tsx`)
    if (own === null) reached.add(specifier)
    else if (found && !reached.has(found)) staticallyReached(found, reached)
  }
  return reached
}

describe('the house', () => {
  it('has no folder without a place in the table', () => {
    const folders = new Set(
      sourceFiles.filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
    )
    expect([...folders].filter((folder) => !(folder && folder in MAY_IMPORT))).toEqual([])
  })

  it('lets every folder import only from below', () => {
    const broken = sourceFiles.flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const rule = brokenRule(file, specifier)
        return rule ? [`${file}: ${rule} (${specifier})`] : []
      }),
    )
    expect(sourceFiles.length).toBeGreaterThan(0)
    expect(broken).toEqual([])
  })

  it('keeps Supabase in data/ and map instances in map/', () => {
    const strays = sourceFiles.flatMap((file) =>
      importsOf(file)
        .filter(
          (specifier) =>
            (specifier.startsWith('@supabase/') && !file.startsWith('data/')) ||
            (specifier === 'maplibre-gl' && !file.startsWith('map/')),
        )
        .map((specifier) => `${file}: ${specifier}`),
    )
    expect(strays).toEqual([])
  })

  it('keeps all that is large out of the pages without a login', () => {
    const reached = staticallyReached('app/start-public.tsx')
    const large = [...reached].filter((name) =>
      /^(?:react|react-dom|react-i18next|i18next|maplibre-gl|zod)(?:$|\/)|^@(?:mantine|supabase|tanstack|deck\.gl)\//.test(
        name,
      ),
    )
    expect(
      [...reached].filter((name) => name.startsWith('screens/public/')).length,
    ).toBeGreaterThan(5)
    expect(large).toEqual([])
    expect(staticallyReached('app/start-app.tsx')).toContain('react')
  })

  it('knows a broken rule when it sees one', () => {
    expect(brokenRule('domain/camera.ts', '@/data/client')).not.toBeNull()
    expect(brokenRule('panels/list/List.tsx', '@/panels/legend/Legend')).not.toBeNull()
    expect(brokenRule('layers/cameras.ts', '../domain/camera')).not.toBeNull()
    expect(brokenRule('layers/cameras.ts', '@/domain/camera')).toBeNull()
  })

  it('has no file over 300 lines, here and in supabase/ and tests/', () => {
    const PROJECT = join(SOURCE, '..')
    const long = ['src', 'supabase', 'tests']
      .flatMap((folder) =>
        readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(folder, file),
        ),
      )
      .filter((file) => /\.(?:tsx?|mjs|sql|css)$/.test(file) && !file.endsWith('database.types.ts'))
      .filter((file) => readFileSync(join(PROJECT, file), 'utf8').split('\n').length > 300)
    expect(long).toEqual([])
  })
})
