// A report as a workbook: a sheet for each section with figures, numbers as numbers.
import ExcelJS from 'exceljs'
import type { TFunction } from 'i18next'
import { formatDateTime } from '@/domain/format'
import type { Report } from '@/domain/report'
import { pageTables } from '@/screens/briefing/report/chart-as-table'
import { sheetName } from './sheet-name'
import { addTable } from './xlsx-table'

/** On any machine; what is bold would lose the font of the workbook. */
const FONT = { name: 'Arial', size: 11 }
const TITLE = { bold: true, size: 14 }
const PAGE = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 } as const
const DIM = { italic: true, color: { argb: 'FF465460' } }

/** As bytes of an .xlsx. @param madeAt when it is made */
export async function xlsxFile(report: Report, t: TFunction, madeAt: Date): Promise<Blob> {
  const book = new ExcelJS.Workbook()
  book.creator = t('common.product')
  book.title = report.title
  book.created = madeAt
  const taken = new Set<string>()
  const overview = book.addWorksheet(sheetName(t('briefing-file.overview'), taken), {
    pageSetup: PAGE,
  })
  overview.columns = [{ width: 36 }, { width: 80 }]
  overview.addRow([report.title]).font = TITLE
  for (const line of [
    [t('briefing-file.area'), report.area],
    [t('briefing-file.period'), report.period],
    [t('briefing-file.state'), report.state],
    [t('briefing-file.made_at'), formatDateTime(madeAt)],
  ])
    overview.addRow(line)
  overview.addRow([])
  for (const section of report.sections) {
    const row = overview.addRow([section.title])
    row.font = { bold: true }
    for (const sentence of section.sentences)
      overview.addRow(['', sentence]).getCell(2).alignment = { wrapText: true, vertical: 'top' }
    const tables = [...pageTables(section, t), ...(section.details ?? [])]
    if (tables.length === 0) continue
    const sheet = book.addWorksheet(sheetName(section.title, taken), {
      pageSetup: PAGE,
    })
    sheet.addRow([section.title]).font = TITLE
    sheet.addRow([`${report.area}. ${report.period}. ${report.state}`]).font = DIM
    for (const table of tables) {
      sheet.addRow([])
      addTable(sheet, table)
    }
  }
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cell.font = { ...FONT, ...cell.font }
      }),
    ),
  )
  const bytes = await book.xlsx.writeBuffer()
  return new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
