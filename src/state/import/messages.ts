// What the import screen and the worker that holds its file say to each other.

import type { Position } from 'geojson'
import type { FieldErrorKey } from '@/domain/draft'
import type { FileContents, ReadOptions } from '@/domain/import/files/file-contents'
import type { ImportPlan } from '@/domain/import/import-plan'
import type { ImportRow } from '@/domain/import/import-rows'
import type { ImportLayerId } from '@/domain/import/layers'
import type { Columns } from '@/domain/import/match-columns'
import type { PersonalColumn } from '@/domain/import/personal-columns'
import type { PositionSuggestion } from '@/domain/import/suggest-position'
import type { FileProblem } from '@/domain/import/unreadable-file'
import type { IncidentType } from '@/domain/incident'
import type { BBox } from '@/domain/position'

/** Thrown by a call that was given up, because something newer was asked meanwhile. */
export class Superseded extends Error {}

/** What the file is for: it decides which fields there are. */
export interface Purpose {
  readonly layer: ImportLayerId
  readonly types: readonly IncidentType[]
  /** Of the area that the rows belong to; null where its outline is not known. */
  readonly bbox: BBox | null
  /** False for positions anywhere, by an admin's choice. */
  readonly checkPosition: boolean
}

export interface TableSummary {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: number
  /** The first cells of each column that are not empty, to choose a column by. */
  readonly samples: readonly (readonly string[])[]
}

export interface OpenedFile extends Pick<FileContents, 'notes' | 'taken'> {
  readonly tables: readonly TableSummary[]
}

export interface Look {
  readonly plan: ImportPlan
  readonly suggestion: PositionSuggestion
}

export interface Problem {
  readonly field: string
  readonly key: FieldErrorKey
  /** Rows that have it. */
  readonly count: number
  /** The first of them. */
  readonly rows: readonly number[]
}

export interface Checked {
  /** Rows that can go in. */
  readonly ready: number
  /** Rows with a problem, each once. */
  readonly refusedRows: Int32Array<ArrayBuffer>
  readonly skipped: number
  readonly problems: readonly Problem[]
  readonly unused: readonly string[]
  readonly personal: readonly PersonalColumn[]
  /** Longitude and latitude in turn of rows that can go in, at most so many that a map shows them at once. */
  readonly places: Float64Array<ArrayBuffer>
  /** Rows among the ready ones that have a place. */
  readonly placed: number
  /** Rows among the ready ones that have an outline, and those whose outline is in `rings`. */
  readonly outlined: number
  readonly outlinesShown: number
  /** Outer rings of areas, thinned out for a look at them. */
  readonly rings: readonly (readonly Position[])[]
}

export interface PreviewRow {
  readonly row: number
  readonly cells: readonly string[]
  readonly faults: readonly { readonly field: string; readonly key: FieldErrorKey }[]
  readonly isSkipped: boolean
}

export interface Calls {
  open: {
    argument: {
      readonly name: string
      readonly bytes: ArrayBuffer
      readonly options: ReadOptions
    }
    answer: OpenedFile
  }
  /** The same bytes once more, taken otherwise. */
  reread: { argument: ReadOptions; answer: OpenedFile }
  /** How the table is probably meant; with `columns`, by those. */
  look: {
    argument: {
      readonly table: number
      readonly purpose: Omit<Purpose, 'checkPosition'>
      readonly columns: Columns | null
    }
    answer: Look
  }
  check: {
    argument: {
      readonly table: number
      readonly purpose: Purpose
      readonly plan: ImportPlan
      /** Names of areas, which are no persons. */
      readonly names: readonly string[]
    }
    answer: Checked
  }
  /** Rows of the table that was checked last. */
  page: {
    argument: { readonly from: number; readonly count: number; readonly onlyFaulty: boolean }
    answer: { readonly total: number; readonly rows: readonly PreviewRow[] }
  }
  /** Rows that can go in, of the last check: at most `count`, fewer where they are heavy. */
  ready: {
    argument: { readonly from: number; readonly count: number }
    answer: readonly ImportRow[]
  }
}
export type CallName = keyof Calls

export type ToWorker = {
  [Name in CallName]: { kind: Name; id: number; argument: Calls[Name]['argument'] }
}[CallName]

export type FromWorker =
  /** Of 1. */
  | { kind: 'progress'; share: number }
  | { kind: 'answer'; id: number; answer: Calls[CallName]['answer'] }
  | {
      kind: 'unreadable'
      id: number
      problem: FileProblem
      params: Readonly<Record<string, string | number>>
    }
  /** Given up: something newer was asked meanwhile. */
  | { kind: 'superseded'; id: number }
  | { kind: 'broken'; id: number }
