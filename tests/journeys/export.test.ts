// Taking data out: the file has the rows that the list shows, and the log says who took them.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ExportFormat } from '@/domain/export/export-row'
import type { ListedLayerId } from '@/layers/registry'
import { journey, PHONE } from './journey'
import { hasOffice, pagesOf } from './office-pages'
import { countOf, drawn, openList } from './operations'
import { requestAs } from './rest'
import { keepPicture, PICTURES } from './screenshot'
import { violations } from './violations'
import { say } from './words'

const FOLDER = join(PICTURES, 'export')

const dialogOn = (page: Page) => page.getByRole('dialog', { name: say('export.title') })

async function openExport(page: Page, layerId: ListedLayerId) {
  await openList(page, layerId)
  await page.getByRole('button', { name: say('export.open'), exact: true }).click()
  await dialogOn(page).waitFor()
}

/** Name and bytes of the file. */
async function saved(page: Page, format: ExportFormat) {
  const dialog = dialogOn(page)
  await dialog.getByRole('radio', { name: say(`export.format_${format}`), exact: true }).check()
  const coming = page.waitForEvent('download')
  await dialog.getByRole('button', { name: say('export.start') }).click()
  const file = await coming
  const path = join(FOLDER, file.suggestedFilename())
  await mkdir(FOLDER, { recursive: true })
  await file.saveAs(path)
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) }
}

const tableOf = (bytes: Buffer) =>
  Papa.parse<Record<string, string>>(bytes.toString('utf8').replace('\uFEFF', ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data

journey('an officer takes out the incidents that a filter leaves', async ({ open }) => {
  const { page, goTo } = await open({ role: 'officer' })
  await goTo('/?period=days:365&groups=crime&severity=2')
  await drawn(page)
  const count = await countOf(page, 'incidents')
  expect(count).toBeGreaterThan(3)
  await openExport(page, 'incidents')
  await dialogOn(page)
    .getByText(say('export.rows_incidents', { number: String(count) }))
    .waitFor()
  expect(await violations(page)).toEqual([])
  const { name, bytes } = await saved(page, 'csv')
  expect(name).toMatch(/^binh-yen-vu-viec-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.csv$/)
  const rows = tableOf(bytes)
  expect(rows).toHaveLength(count)
  expect(new Set(rows.map((row) => row['Mức độ'])).size).toBe(1)
  expect(rows[0]?.['Xảy ra lúc']).toMatch(/^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/)
  await dialogOn(page).getByText(name).waitFor()
  await keepPicture(page, 'export-saved')

  const book = await saved(page, 'xlsx')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(book.bytes).buffer)
  const [sheet, about] = workbook.worksheets
  expect(sheet?.rowCount).toBe(count + 1)
  expect(about?.getColumn(2).values).toContain('canbo@demo.vn')
  if (hasOffice())
    expect((await pagesOf(book.path, join(FOLDER, 'pages'))).length).toBeGreaterThan(1)

  const asked = 'exports?select=layer,format,row_count,filter&order=created_at.desc&limit=1'
  const [noted] = await requestAs('leader', 'GET', asked)
  expect(noted).toMatchObject({ layer: 'incidents', format: 'xlsx', row_count: count })
  expect(JSON.stringify(noted)).toContain('"groups":"crime"')
})

journey('a leader takes out cameras for the map software, on a phone', async ({ open }) => {
  const { page, goTo } = await open({ role: 'leader', size: PHONE, theme: 'dark' })
  await goTo('/?list=cameras')
  await drawn(page)
  const count = await countOf(page, 'cameras')
  await openExport(page, 'cameras')
  await keepPicture(page, 'export-phone')
  const { bytes } = await saved(page, 'geojson')
  const { features } = JSON.parse(bytes.toString('utf8'))
  expect(features).toHaveLength(count)
  expect(Object.keys(features[0].properties).join()).not.toMatch(/phone|contact/)
})
