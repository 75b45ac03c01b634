// The files of a briefing: made in one click each, opened as what they are, looked at as pages.
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ownCommune, ready } from './briefings'
import { journey, type Open } from './journey'
import { hasOffice, NO_OFFICE, pagesOf } from './office-pages'
import { coloursOf, readPng } from './pixels'
import { PICTURES } from './screenshot'
import { say } from './words'

/** Of a commune's month. */
const LONGEST_MS = 10_000
const FOLDER = join(PICTURES, 'briefing-files')

type Kind = 'docx' | 'pptx' | 'xlsx' | 'png'

/** A commune's June 2025, as the leader sees it. */
async function openBriefing(open: Open, slide: string): Promise<Page> {
  const { briefingOf } = await ownCommune()
  const { page, goTo } = await open({ role: 'leader' })
  await goTo(`${briefingOf('2025-06')}?slide=${slide}`)
  await ready(page)
  return page
}

/** The path of the file that a click makes. */
async function made(page: Page, kind: Kind): Promise<{ path: string; bytes: Buffer }> {
  await page.getByRole('button', { name: say('briefing-file.export'), exact: true }).click()
  const item = page.getByRole('menuitem', { name: say(`briefing-file.${kind}`) })
  await item.waitFor()
  const began = Date.now()
  const coming = page.waitForEvent('download')
  await item.click()
  const file = await coming
  const path = join(FOLDER, file.suggestedFilename())
  await mkdir(FOLDER, { recursive: true })
  await file.saveAs(path)
  const took = Date.now() - began
  console.log(`${file.suggestedFilename()}: ${took} ms`)
  expect(took).toBeLessThan(LONGEST_MS)
  await page.getByText(say('briefing-file.making')).waitFor({ state: 'detached' })
  return { path, bytes: await readFile(path) }
}

const wordsOf = (xml: string) => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function mapIn(zip: JSZip): Promise<number> {
  const [name] = Object.keys(zip.files).filter((path) => /media\/.*\.png$/.test(path))
  const png = await zip.file(name ?? '')?.async('nodebuffer')
  return png ? coloursOf(readPng(png)) : 0
}

journey('a leader saves a commune’s month as Word, PowerPoint, Excel', async ({ open }) => {
  const page = await openBriefing(open, 'figures')
  const cells = page.getByRole('table').first().getByRole('cell')
  const total = (await cells.first().textContent()) ?? ''

  const letter = await made(page, 'docx')
  expect(letter.path).toMatch(/giao-ban_xa-tan-phuoc_2025-06\.docx$/)
  const word = await JSZip.loadAsync(letter.bytes)
  const text = wordsOf((await word.file('word/document.xml')?.async('string')) ?? '')
  for (const words of ['XÃ TÂN PHƯỚC', 'Độc lập - Tự do - Hạnh phúc', `ghi nhận ${total} vụ`])
    expect(text).toContain(words)
  expect(text).toBe(text.normalize('NFC'))
  expect(await mapIn(word)).toBeGreaterThan(30)

  const slides = await JSZip.loadAsync((await made(page, 'pptx')).bytes)
  expect(await mapIn(slides)).toBeGreaterThan(30)
  const charts = Object.keys(slides.files).filter((path) => /charts\/chart\d+\.xml$/.test(path))
  expect(charts).toHaveLength(2)

  const book = new ExcelJS.Workbook()
  const { buffer } = new Uint8Array((await made(page, 'xlsx')).bytes)
  await book.xlsx.load(buffer)
  const sheet = book.getWorksheet(say('briefing.slide_figures'))
  const rows = sheet?.getRows(1, sheet.rowCount) ?? []
  const sum = rows.find((row) => row.getCell(1).value === say('briefing.all'))
  expect(sum?.getCell(2).value).toBe(Number(total.replace('.', '')))
})

journey(
  'a picture of the slide has the map in it, also when paper was looked at',
  async ({ open }) => {
    const page = await openBriefing(open, 'map')
    const printed = page.locator('main img')
    const before = await printed.getAttribute('src')
    // Paper of another size has the map drawn anew, which leaves its picture alone.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 1000, height: 700 })
    await page.waitForTimeout(3000)
    expect(await printed.getAttribute('src')).toBe(before)
    expect(coloursOf(readPng(await printed.screenshot()))).toBeGreaterThan(30)
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1366, height: 768 })
    await ready(page)
    const png = readPng((await made(page, 'png')).bytes)
    expect([png.width, png.height]).toEqual([2560, 1440])
    expect(coloursOf(png)).toBeGreaterThan(30)
  },
)

journey('a second click while a file is made makes no second one', async ({ open }) => {
  const page = await openBriefing(open, 'figures')
  const files: string[] = []
  page.on('download', (file) => files.push(file.suggestedFilename()))
  await page.getByRole('button', { name: say('briefing-file.export'), exact: true }).click()
  const coming = page.waitForEvent('download')
  await page
    .getByRole('menuitem', { name: say('briefing-file.docx') })
    .evaluate((item: HTMLElement) => {
      item.click()
      item.click()
    })
  await coming
  // One that were made after it would come first.
  await made(page, 'xlsx')
  expect(files.map((name) => name.split('.').at(-1))).toEqual(['docx', 'xlsx'])
})

journey(
  'an office suite opens the files as pages with something on each',
  async ({ open, skip }) => {
    if (!hasOffice()) skip(NO_OFFICE)
    const page = await openBriefing(open, 'figures')
    const expected = { docx: [2, 8], pptx: [8, 14], xlsx: [5, 12] } as const
    for (const kind of ['docx', 'pptx', 'xlsx'] as const) {
      const pages = await pagesOf((await made(page, kind)).path, FOLDER)
      const [fewest, most] = expected[kind]
      expect(pages.length).toBeGreaterThanOrEqual(fewest)
      expect(pages.length).toBeLessThanOrEqual(most)
      for (const pixels of pages) expect(coloursOf(pixels)).toBeGreaterThan(3)
    }
  },
)
