// Which addresses are files, and which are the app's own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticFile } from './static-files'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'binh-yen-pages-'))
  writeFileSync(join(root, 'index.html'), 'the app')
  writeFileSync(join(root, 'icon.svg'), 'an icon')
})
afterAll(() => rmSync(root, { recursive: true }))

const served = async (path: string) => (await staticFile(root, path))?.body.toString() ?? null

describe('an address', () => {
  it.each(['/', '/wall', '/briefing/23268@2024-12-31/range:2026-01-01..2026-01-20'])(
    'of the app is answered with the app: %s',
    async (path) => expect(await served(path)).toBe('the app'),
  )

  it.each([
    ['/icon.svg', 'an icon'],
    ['/assets/gone-1a2b.js', null],
    ['/../package.json', null],
    ['/%E0%A4%A', null],
  ])('of a file is answered with it, or with nothing: %s', async (path, body) =>
    expect(await served(path)).toBe(body),
  )
})
