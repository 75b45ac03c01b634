// Paragraphs of an official letter: Times New Roman, sizes and places as Decree 30/2020/NĐ-CP, Annex I has them.
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx'

export const FONT = 'Times New Roman'

/** Twentieths of a point in a millimetre and in a point. */
export const MM = 56.7
export const POINT = 20

interface Style {
  /** Points; 14 unless told. */
  readonly size?: number
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly align?: 'left' | 'center' | 'right' | 'both'
  /** Points. */
  readonly before?: number
  readonly after?: number
  readonly more?: IParagraphOptions
}

const run = (text: string, { size = 14, isBold = false, isItalic = false }: Style = {}) =>
  new TextRun({
    text: text.normalize('NFC'),
    font: FONT,
    size: 2 * size,
    bold: isBold,
    italics: isItalic,
  })

export function line(text: string, style: Style = {}): Paragraph {
  const { align = 'left', before = 0, after = 0, more } = style
  return new Paragraph({
    alignment:
      AlignmentType[
        align === 'both' ? 'BOTH' : (align.toUpperCase() as 'LEFT' | 'CENTER' | 'RIGHT')
      ],
    spacing: { before: before * POINT, after: after * POINT },
    ...more,
    children: [run(text, style)],
  })
}

/** Justified, its first line 1,27 cm in, 6 points after it. */
export const body = (text: string, more: IParagraphOptions = {}): Paragraph =>
  line(text, { align: 'both', after: 6, more: { indent: { firstLine: 12.7 * MM }, ...more } })

/** `I. TÌNH HÌNH`: kept with what follows. */
export const heading = (text: string, level: 1 | 2): Paragraph =>
  line(text, {
    isBold: true,
    size: level === 1 ? 14 : 13,
    before: level === 1 ? 12 : 6,
    after: 4,
    more: {
      heading: level === 1 ? 'Heading1' : 'Heading2',
      keepNext: true,
      indent: { firstLine: 12.7 * MM },
    },
  })
