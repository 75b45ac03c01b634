// Files that others collected because readers stumble over them: each ends in tables or in a sentence.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { readFile } from './read-file'

const FOLDER = join(import.meta.dirname, '../../../../..', 'shared', 'data', 'edge-import')
const missing = existsSync(FOLDER) ? '' : ' (skipped: ../shared/data is not here)'
const files = missing
  ? []
  : readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(FOLDER, file)).isFile(),
    )

/** What came of a file: how many rows of which tables, or what is said. */
async function endOf(file: string): Promise<string> {
  try {
    const { tables } = await readFile(file, new Uint8Array(readFileSync(join(FOLDER, file))))
    for (const { headers, records } of tables)
      expect(records.every(({ cells }) => cells.length === headers.length)).toBe(true)
    return tables.map(({ records }) => records.length).join(' + ')
  } catch (error) {
    if (error instanceof UnreadableFile) return error.problem
    throw error
  }
}

describe(`every file of edge-import${missing}`, () => {
  it.skipIf(missing)('ends in tables or in a sentence', async () => {
    const ends = new Map<string, string>()
    for (const file of files) ends.set(file, await endOf(file))
    expect(ends.size).toBeGreaterThan(200)
    const unlike = [...ends].filter(
      ([, end]) => !/^(?:[1-9]\d*(?: \+ [1-9]\d*)*|import\.file\.\w+)$/.test(end),
    )
    expect(unlike).toEqual([])
    const end = (name: string) => [...ends].find(([file]) => file.endsWith(name))?.[1]
    expect(end('blockgroups_multishapefile.zip')).toBe('663 + 663')
    expect(end('blockgroups.shp')).toBe('import.file.shp_alone')
    expect(end('empty_zipfile.zip')).toBe('import.file.zip_nothing')
    expect(end('simple.pipe.dsv')).toBe('1')
    expect(end('bad-json.geojson')).toBe('import.file.not_json')
    expect(end('good-featurecollection.geojson')).toMatch(/^\d+$/)
  })
})
