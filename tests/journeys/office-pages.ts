// Files of an office suite as pages: what LibreOffice makes of them, page by page as pictures.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, parse } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Pixels, readPng } from './pixels'

const run = promisify(execFile)

const isFound = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

export const NO_OFFICE = 'soffice or pdftoppm was not found: install LibreOffice and poppler-utils'

export const hasOffice = (): boolean => isFound('soffice') && isFound('pdftoppm')

/** Its pages at 50 dots to the inch; the pictures stay in `folder`. */
export async function pagesOf(file: string, folder: string): Promise<Pixels[]> {
  const work = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    // A profile of its own: two that share one wait for each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, file])
    const { name, ext } = parse(file)
    const pages = join(folder, `${name}-${ext.slice(1)}`)
    await rm(pages, { recursive: true, force: true })
    await mkdir(pages, { recursive: true })
    await run('pdftoppm', ['-r', '50', '-png', join(work, `${name}.pdf`), join(pages, 'page')])
    const names = (await readdir(pages)).toSorted()
    return await Promise.all(names.map(async (page) => readPng(await readFile(join(pages, page)))))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
