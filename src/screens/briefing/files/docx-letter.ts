// Head and foot of an official letter (Decree 30/2020/NĐ-CP, Annex I, part II): bodies, number, place and date, signature.
import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
} from 'docx'
import type { TFunction } from 'i18next'
import type { ReportLetter } from '@/domain/report'
import { line, MM, POINT } from './docx-text'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const BORDERLESS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
}

/** Of the text between the margins: 210 mm less 30 and 18. */
export const TEXT_WIDTH_MM = 162
/** Of the column with the bodies; the state's name in one line needs the rest. */
const LEFT_MM = 67
/** Of a letter of 13 points in capitals, of Times New Roman on average. */
const LETTER_MM = 3.2
const MOTTO_MM = 58

export function letterHead(letter: ReportLetter, t: TFunction): (Table | Paragraph)[] {
  const { upperBody, body, number, placeAndDate, subject } = letter
  const bodyMm = Math.min(LEFT_MM - 6, (body.at(-1) ?? '').length * LETTER_MM)
  const left = [
    ...upperBody.map((text) => line(text, { size: 13, align: 'center' })),
    ...body.map((text) => line(text, { size: 13, isBold: true, align: 'center' })),
    rule(bodyMm * 0.4, LEFT_MM),
    line(number, { size: 13, align: 'center', before: 4 }),
  ]
  const right = [
    line(t('briefing-file.national_name'), { size: 12, isBold: true, align: 'center' }),
    line(t('briefing-file.national_motto'), { size: 13, isBold: true, align: 'center' }),
    rule(MOTTO_MM, TEXT_WIDTH_MM - LEFT_MM),
    line(placeAndDate, { size: 13, isItalic: true, align: 'center', before: 8 }),
  ]
  return [
    sideBySide(left, right, LEFT_MM),
    line(t('briefing-file.report'), { isBold: true, align: 'center', before: 18 }),
    line(subject, { isBold: true, align: 'center' }),
    rule(42, TEXT_WIDTH_MM),
    line('', { size: 8 }),
  ]
}

/** Where it goes to at the left, who signs at the right, kept on one page. */
export const letterFoot = ({ signer }: ReportLetter, t: TFunction): (Table | Paragraph)[] => [
  line('', { size: 10 }),
  sideBySide(
    [
      line(t('briefing-file.recipients'), { size: 12, isBold: true, isItalic: true }),
      line(t('briefing-file.recipient_open'), { size: 11 }),
      line(t('briefing-file.recipient_file'), { size: 11 }),
    ],
    [
      ...signer.map((words) => line(words, { isBold: true, align: 'center' })),
      // Room for the signature and the seal.
      ...Array.from({ length: 4 }, () => line('', { size: 14 })),
      line('..............................', { isBold: true, align: 'center' }),
    ],
    TEXT_WIDTH_MM / 2,
  ),
  // Word wants a paragraph after the last table.
  line('', { size: 1 }),
]

const sideBySide = (left: Paragraph[], right: Paragraph[], leftMm: number): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH_MM * MM, type: 'dxa' },
    columnWidths: [leftMm * MM, (TEXT_WIDTH_MM - leftMm) * MM],
    borders: BORDERLESS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [[left, leftMm] as const, [right, TEXT_WIDTH_MM - leftMm] as const].map(
          ([children, width]) =>
            new TableCell({
              children,
              verticalAlign: VerticalAlign.TOP,
              width: { size: width * MM, type: 'dxa' },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  })

/** A line in the middle, as long as said: the border of an empty paragraph that is set in from both sides. */
function rule(lengthMm: number, withinMm: number): Paragraph {
  const side = ((withinMm - lengthMm) / 2) * MM
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 3 * POINT, after: 0, line: 2 * POINT, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}
