// A report as a Word file in the layout of an official letter (Decree 30/2020/NĐ-CP, Annex I), ready to be signed.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { TFunction } from 'i18next'
import type { Report, ReportSection } from '@/domain/report'
import { docxChart } from './docx-chart'
import { letterFoot, letterHead } from './docx-letter'
import { docxTable } from './docx-table'
import { body, FONT, heading, line, MM } from './docx-text'
import { fitted, pictureData } from './picture-data'

/** A4 and its margins: 20 to 25 mm above and below, 30 to 35 at the left, 15 to 20 at the right. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 18 * MM, header: 10 * MM },
}
/** Pixels of 96 to the inch. */
const PICTURE_ROOM = { width: 610, height: 560 }
const BLACK = '000000'
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']

/** As bytes of a .docx. */
export function docxFile(report: Report, t: TFunction): Promise<Blob> {
  const pictures = report.sections.filter(({ picture }) => picture !== null)
  const file = new Document({
    title: report.title.normalize('NFC'),
    subject: report.letter.subject,
    creator: t('common.product'),
    styles: {
      default: {
        document: { run: { font: FONT, size: 28 } },
        heading1: { run: { color: BLACK } },
        heading2: { run: { color: BLACK } },
      },
    },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) },
        footers: { first: new Footer({ children: [new Paragraph('')] }) },
        children: [
          ...letterHead(report.letter, t),
          body(`${report.area}. ${report.period}. ${report.state}.`),
          ...report.sections.flatMap((section, place) => [
            heading(`${ROMAN[place] ?? place + 1}. ${section.title.toLocaleUpperCase('vi')}`, 1),
            ...sectionBody(section, report, pictures.indexOf(section) + 1, t),
          ]),
          ...letterFoot(report.letter, t),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

function sectionBody(
  { title, sentences, tables, chart, picture }: ReportSection,
  report: Report,
  pictureNumber: number,
  t: TFunction,
): (Paragraph | Table)[] {
  const { period } = report
  const hasMore = tables.length > 0 || chart !== null || picture !== null
  let titled = 0
  return [
    line(period, {
      isItalic: true,
      size: 13,
      after: 4,
      more: { keepNext: true, indent: { firstLine: 12.7 * MM } },
    }),
    ...sentences.map((sentence, place) =>
      body(/[.!?…;:]$/.test(sentence) ? sentence : `${sentence}.`, {
        // Not parted from what it tells of.
        keepNext: hasMore && place === sentences.length - 1,
      }),
    ),
    ...tables.flatMap((table) => [
      ...(table.title === null ? [] : [heading(`${++titled}. ${table.title}`, 2)]),
      docxTable(table),
      line('', { size: 8 }),
    ]),
    ...(chart ? [centred(docxChart(chart, report.language))] : []),
    ...(picture
      ? [
          centred(pictureRun(picture, title), true),
          line(t('briefing-file.picture', { number: pictureNumber, title, period }), {
            isItalic: true,
            size: 12,
            align: 'center',
            after: 6,
          }),
        ]
      : []),
  ]
}

const centred = (child: TextRun | ImageRun | ReturnType<typeof docxChart>, keepNext = false) =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext, children: [child] })

function pictureRun(picture: string, title: string): ImageRun {
  const data = pictureData(picture)
  return new ImageRun({
    type: 'png',
    data: data.bytes,
    transformation: fitted(data, PICTURE_ROOM),
    altText: { name: title, title, description: title },
  })
}

/** In the middle above the text, from the second page on. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  })
