// What is said of files: a sentence for each problem and finding, in both languages, with its numbers filled in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FILE_PROBLEMS } from '@/domain/import/unreadable-file'
import { wordsOf } from '@/domain/words/words-of.test-data'

const SOURCES = ['.', '..', join('..', '..', '..', 'state', 'import')].flatMap((folder) => {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .map((file) => readFileSync(join(path, file), 'utf8'))
})

it.each(FILE_PROBLEMS)('%s', (problem) => {
  for (const language of ['vi', 'en'] as const)
    expect(wordsOf(language)(problem, { limit: 500_000, row: 3, count: 2, epsg: '?' })).toMatch(
      /^[^{}]{20,}\.$/,
    )
  const said = SOURCES.filter((source) => source.includes(`'${problem}'`))
  expect(said.length, 'nothing says it').toBeGreaterThan(1)
})

it('writes numbers as the language does', () => {
  expect(wordsOf('vi')('import.file.too_many_rows', { limit: 500_000 })).toContain('500.000 dòng')
  expect(wordsOf('en')('import.file.too_many_rows', { limit: 500_000 })).toContain('500,000 rows')
})
