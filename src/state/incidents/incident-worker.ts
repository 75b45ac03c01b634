// Holds the incidents as columns beside the page, so that counting a million of them never stops a finger.
import { EVERYTHING } from '@/analysis/incidents/incident-filter'
import { type IncidentTable, incidentTable } from '@/analysis/incidents/incident-table'
import { patched } from '@/analysis/incidents/patch-columns'
import { type PointedPicture, pointedPicture } from '@/analysis/incidents/pointed-picture'
import { type Answer, answererOf, type Question } from '@/analysis/incidents/question'
import { type ColumnReader, columnReader } from '@/data/column-reader'
import { toFailure } from '@/data/failure'
import { emptyColumns, type IncidentColumns, joinColumns } from '@/domain/incident-columns'
import type { CallName, Calls, FromWorker, Held, ToWorker } from './messages'

/** Share of the rows after which the screen hears how far the load is. */
const WORTH_TELLING = 0.02

let reader: ColumnReader = columnReader()
/** Of answers that are whole. */
let parts: IncidentColumns[] = []
let unreadable: unknown = null
let told = 0
let table: IncidentTable = incidentTable(emptyColumns(0))
let answer: (question: Question) => Answer = answererOf(table)
let state = 0

const tell = (message: FromWorker, transfer: Transferable[] = []) =>
  postMessage(message, { transfer })

function hold(columns: IncidentColumns): Held {
  table = incidentTable(columns)
  answer = answererOf(table)
  state++
  // The screen gets a copy of its own, to look up rows in.
  return { state, columns: table.columns }
}

function take(bytes: Uint8Array) {
  if (unreadable !== null) return
  try {
    reader.push(bytes)
    const { read, total } = reader.progress()
    if (read < told + total * WORTH_TELLING) return
    told = read
    tell({ kind: 'progress', read, total })
  } catch (error) {
    unreadable = error
  }
}

function next() {
  if (unreadable !== null) return
  try {
    parts.push(reader.finish())
    reader = columnReader()
    told = 0
  } catch (error) {
    unreadable = error
  }
}

function whole(): Held {
  next()
  if (unreadable !== null) throw unreadable
  const columns = joinColumns(parts)
  parts = []
  return hold(columns)
}

function work(message: Extract<ToWorker, { id: number }>): Calls[CallName]['answer'] {
  switch (message.kind) {
    case 'end':
      return whole()
    case 'patch': {
      const { rows, removed } = message.argument
      return message.argument.state === state ? hold(patched(table.columns, rows, removed)) : null
    }
    case 'ask':
      return { state, answer: answer(message.argument) }
    case 'picture':
      return { state, picture: pointedPicture(table, message.argument) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'begin') {
    reader = columnReader()
    parts = []
    unreadable = null
    told = 0
    return
  }
  if (data.kind === 'bytes') return take(data.bytes)
  if (data.kind === 'next') return next()
  try {
    const result = work(data)
    tell({ kind: 'answer', id: data.id, answer: result }, buffersOf(result))
  } catch (error) {
    tell({ kind: 'failed', id: data.id, key: toFailure(error).key })
  }
})

/** What goes to the screen without a copy. The columns stay here. */
function buffersOf(result: Calls[CallName]['answer']): Transferable[] {
  if (result === null) return []
  if ('picture' in result) return pictureBuffers(result.picture)
  if (!('answer' in result)) return []
  return [result.answer.rows.buffer as ArrayBuffer, ...pictureBuffers(result.answer)]
}

const pictureBuffers = ({ density, marks }: PointedPicture): ArrayBuffer[] => [
  ...(density ? [density.pixels.buffer] : []),
  ...(marks ? [marks.rows.buffer as ArrayBuffer] : []),
]

// What has run once runs faster: the counting is tried on rows of nothing while the bytes are on their way.
answererOf(incidentTable(emptyColumns(10_000)))({
  filter: EVERYTHING,
  scope: null,
  period: [0, 1],
  others: [],
  order: 'newest',
  marks: null,
  density: {
    bounds: [0, 0, 0.1, 0.1],
    cells: 200,
    radiusM: 200,
    ramp: new Uint8ClampedArray(1024),
  },
})
