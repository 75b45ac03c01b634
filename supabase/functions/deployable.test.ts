// What the Supabase CLI and Deno ask of an Edge Function: every module it runs is named with its ending, is there, and
// needs nothing of Node or of a registry. Each entry then runs here, with a Deno that is made up.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const entries = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? '')

/** What is wrong with the modules that a file runs, directly or not. */
function problemsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  return importsOf(file).flatMap((specifier) => {
    if (!/^\.\.?\/.*\.ts$/.test(specifier)) return [`${file}: ${specifier}`]
    const target = join(dirname(file), specifier)
    return existsSync(target) ? problemsOf(target, seen) : [`${file}: ${specifier} is not there`]
  })
}

describe.each(entries)('the function %s', (name) => {
  const entry = join(import.meta.dirname, name, 'index.ts')

  it('can be put up as it lies', () => {
    expect(importsOf(entry).length).toBeGreaterThan(1)
    expect(problemsOf(entry)).toEqual([])
  })

  it('has its settings, without the check of tokens that knows only old keys', () => {
    const settings = readFileSync(join(import.meta.dirname, '..', 'config.toml'), 'utf8')
    expect(settings).toContain(`[functions.${name}]\nverify_jwt = false\n`)
  })

  let serve: (request: Request) => Promise<Response>
  beforeEach(() => {
    const environment: Record<string, string> = {
      SUPABASE_URL: 'https://ref.supabase.co',
      SUPABASE_SERVICE_ROLE_KEY: 'service',
    }
    vi.stubGlobal('Deno', {
      env: { get: (key: string) => environment[key] },
      serve: (answer: typeof serve) => {
        serve = answer
      },
    })
    return () => vi.unstubAllGlobals()
  })

  it('answers', async () => {
    await import(`./${name}/index.ts`)
    const answer = await serve(new Request(`https://ref.supabase.co/${name}`, { method: 'PUT' }))
    expect(answer.status).toBe(405)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })
})

it('knows a module that could not be put up', () => {
  const importing = join(import.meta.dirname, 'deployable.test.ts')
  expect(problemsOf(importing)).toContainEqual(expect.stringContaining('node:fs'))
})
