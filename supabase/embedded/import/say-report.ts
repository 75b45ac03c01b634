// What became of an import, in words: Vietnamese, then English.
import type { UndoResult } from '@/data/applied-imports'
import type { ImportProgress } from '@/data/imports'
import { formatNumber } from '@/domain/format'
import type { ImportReport } from './import-file'
import { sentence } from './sentences'

const SHOWN = 50

/** Lines for the terminal. */
export function reportLines(report: ImportReport, dryRun: boolean): string[] {
  return [
    ...noteLines(report),
    ...unusedLines(report),
    ...mendedLines(report),
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

const STEPS = {
  staging: { vi: 'Đang gửi', en: 'sending' },
  trying: { vi: 'Đang kiểm tra', en: 'trying' },
  writing: { vi: 'Đang ghi', en: 'writing' },
}

/** `Đang gửi / sending: 4.000/140.056` */
export const progressLine = ({ step, done, total }: ImportProgress): string =>
  `${STEPS[step].vi} / ${STEPS[step].en}: ${formatNumber(done, 'vi')}/${formatNumber(total, 'vi')}`

/** What became of an undoing. */
export function undoLines({ counts, written, changedSince }: UndoResult): string[] {
  const { removed, restored, kept } = counts
  const names = changedSince
    .slice(0, SHOWN)
    .map(({ id, name }) => `Đã có người sửa / changed since: ${name} (${id})`)
  const vi = `${formatNumber(removed, 'vi')} xóa, ${formatNumber(restored, 'vi')} trả lại, ${formatNumber(kept, 'vi')} đã có người sửa`
  const en = `${formatNumber(removed, 'en')} deleted, ${formatNumber(restored, 'en')} given back, ${formatNumber(kept, 'en')} changed since`
  return written
    ? [...names, `Đã hoàn tác: ${vi}.`, `  Undone: ${en}.`]
    : [...names, `Chưa hoàn tác gì: ${vi}.`, `  NOTHING was undone: ${en}.`]
}

const mendedLines = ({ result }: ImportReport): string[] =>
  (result?.mended ?? [])
    .slice(0, SHOWN)
    .flatMap(({ row, place }) => [
      `Dòng ${row}: ranh giới tự cắt tại ${place}, đã sửa (diện tích đổi không quá 0,1%).`,
      `  Row ${row}: the outline crossed itself at ${place} and was mended (its size changed by 0.1% at most).`,
    ])

function unusedLines({ unused }: ImportReport): string[] {
  if (unused.length === 0) return []
  const names = unused.join(', ')
  return [`Cột không dùng đến: ${names}`, `  Columns not used: ${names}`]
}

function refusedLines({ refused }: ImportReport): string[] {
  const lines = refused.slice(0, SHOWN).flatMap(({ row, field, key, detail }) => {
    const where = field === '' ? '' : ` [${field}]`
    const more = detail ? ` (${detail})` : ''
    return [
      `Dòng ${row}${where}: ${sentence('vi', key)}${more}`,
      `  Row ${row}${where}: ${sentence('en', key)}${more}`,
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
    : [`Đã nhập: ${vi}.`, `  Imported: ${en}.`, `  npm run import -- --undo ${result.id}`]
}
