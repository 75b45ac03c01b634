// What became of an import, in words: Vietnamese, then English.
import { formatNumber } from '@/domain/format'
import type { ImportReport } from './import-file'
import { sentence } from './sentences'

const SHOWN = 50

/** Lines for the terminal. */
export function reportLines(report: ImportReport, dryRun: boolean): string[] {
  return [
    ...noteLines(report),
    ...unusedLines(report),
    ...refusedLines(report),
    ...resultLines(report, dryRun),
  ]
}

function noteLines({ notes }: ImportReport): string[] {
  return notes.flatMap(({ key, params }) => [
    sentence('vi', key, params),
    `  ${sentence('en', key, params)}`,
  ])
}

function unusedLines({ unused }: ImportReport): string[] {
  if (unused.length === 0) return []
  const names = unused.join(', ')
  return [`Cột không dùng đến: ${names}`, `  Columns not used: ${names}`]
}

function refusedLines({ refused }: ImportReport): string[] {
  const lines = refused.slice(0, SHOWN).flatMap(({ row, field, key }) => {
    const where = field === '' ? '' : ` [${field}]`
    return [
      `Dòng ${row}${where}: ${sentence('vi', key)}`,
      `  Row ${row}${where}: ${sentence('en', key)}`,
    ]
  })
  const more = refused.length - SHOWN
  return more > 0
    ? [
        ...lines,
        `... và ${formatNumber(more, 'vi')} lỗi nữa`,
        `  ... and ${formatNumber(more, 'en')} more`,
      ]
    : lines
}

function resultLines({ total, refused, result }: ImportReport, dryRun: boolean): string[] {
  if (result === null || refused.length > 0) {
    const rows = new Set(refused.map(({ row }) => row)).size
    return [
      `KHÔNG nhập dòng nào: ${formatNumber(rows, 'vi')} trong ${formatNumber(total, 'vi')} dòng bị từ chối.`,
      `  NOTHING was imported: ${formatNumber(rows, 'en')} of ${formatNumber(total, 'en')} rows were refused.`,
    ]
  }
  const { counts } = result
  const [added, changed, same] = [counts.new, counts.changed, counts.same]
  const vi = `${formatNumber(added, 'vi')} mới, ${formatNumber(changed, 'vi')} thay đổi, ${formatNumber(same, 'vi')} giữ nguyên`
  const en = `${formatNumber(added, 'en')} new, ${formatNumber(changed, 'en')} changed, ${formatNumber(same, 'en')} the same`
  return dryRun
    ? [`Chạy thử, chưa ghi gì: ${vi}.`, `  A trial, nothing is written: ${en}.`]
    : [`Đã nhập: ${vi}.`, `  Imported: ${en}.`]
}
