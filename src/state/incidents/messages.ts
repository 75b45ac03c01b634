// What the screen and the worker that holds the incidents say to each other.
import type { PictureQuestion, PointedPicture } from '@/analysis/incidents/pointed-picture'
import type { Answer, Question } from '@/analysis/incidents/question'
import type { IncidentColumns } from '@/domain/incident-columns'
import type { ErrorKey } from '@/domain/words/first-words'

/** The incidents that the worker holds now; rows of an answer are places in the columns of the same state. */
export interface Held {
  readonly state: number
  readonly columns: IncidentColumns
}

/** What the worker answers to. Bytes come between `begin` and `end`, in order; `next` parts those of several answers. */
export interface Calls {
  /** All bytes are there. */
  end: { argument: null; answer: Held }
  /** Rows of `state` that are new or changed, and numbers of those that are gone; null where another state is held. */
  patch: {
    argument: {
      readonly state: number
      readonly rows: IncidentColumns
      readonly removed: readonly number[]
    }
    answer: Held | null
  }
  ask: { argument: Question; answer: { readonly state: number; readonly answer: Answer } }
  picture: {
    argument: PictureQuestion
    answer: { readonly state: number; readonly picture: PointedPicture }
  }
}
export type CallName = keyof Calls

export type ToWorker =
  | { kind: 'begin' }
  | { kind: 'next' }
  | { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> }
  | { [Name in CallName]: { kind: Name; id: number; argument: Calls[Name]['argument'] } }[CallName]

export type FromWorker =
  | { kind: 'progress'; read: number; total: number }
  | { kind: 'answer'; id: number; answer: Calls[CallName]['answer'] }
  | { kind: 'failed'; id: number; key: ErrorKey }
