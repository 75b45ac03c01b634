// Files that others collected because readers stumble over them: each ends in tables or in a sentence.
import { describe, expect, it } from 'vitest'
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { edgeBytes, edgeFiles, missing } from './edge-files.test-data'
import { readFile } from './read-file'

/** What came of a file: how many rows of which tables, or what is said. */
async function endOf(file: string): Promise<string> {
  try {
    const { tables } = await readFile(file, edgeBytes(file))
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
    for (const file of edgeFiles) ends.set(file, await endOf(file))
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
