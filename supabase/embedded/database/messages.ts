// What the HTTP thread and the database thread say to each other.
import type { Account } from '../../functions/pair-wall/pair-wall'
import type { KeptPhoto } from '../../functions/upload-photo/upload-photo'
import type { Invitation, Invited } from '../accounts/invite'
import type { ToldMessage, TopicQuestion } from '../realtime/allowed-topics'
import type { ServiceCall } from './call-as-service'
import type { NewPassword } from './set-password'

/** A request that passed the gate. Bodies travel as buffers that change hands without a copy. */
export interface ForwardedRequest {
  method: string
  /** Path with query, as the client sent it. */
  path: string
  headers: Record<string, string>
  body: ArrayBuffer | null
}

export interface Reply {
  status: number
  headers: Record<string, string>
  body: ArrayBuffer
}

export interface DatabaseOptions {
  dataDir: string
  migrationsDir: string
  cacheDir: string
  demo: boolean
  publishableKey: string
  jwtSecret: string
}

/** What became of the start. */
export interface Opened {
  demo: boolean
  /** The first administrator of an empty installation, told once. */
  firstAdmin: { email: string; password: string } | null
}

export type Step = 'template' | 'opening' | 'migrating' | 'seeding'

/** What the HTTP thread can ask for. */
export interface Calls {
  fetch: { argument: ForwardedRequest; answer: Reply }
  dump: { argument: null; answer: ArrayBuffer }
  invite: { argument: Invitation; answer: Invited }
  /** For each question the topics of it that its user may listen to. */
  allowedTopics: { argument: readonly TopicQuestion[]; answer: string[][] }
  keepPhoto: { argument: KeptPhoto; answer: null }
  /** The path of a photo whose feature may have too many. */
  tidyPhotos: { argument: string; answer: null }
  callAsService: { argument: ServiceCall; answer: object | null }
  /** Answers the id of the new account. */
  makeAccount: { argument: Account; answer: string }
  /** Ends the sessions of the account, too. */
  setPassword: { argument: NewPassword; answer: null }
  maintain: { argument: null; answer: null }
  close: { argument: null; answer: null }
}
export type CallName = keyof Calls

export type ToDatabase = {
  [Name in CallName]: { id: number; name: Name; argument: Calls[Name]['argument'] }
}[CallName]

export type FromDatabase =
  | { kind: 'step'; step: Step }
  | { kind: 'opened'; opened: Opened }
  /** What the transactions that were committed tell whoever listens. */
  | { kind: 'told'; messages: ToldMessage[] }
  | { kind: 'refused'; code: string; vi: string; en: string }
  | { kind: 'answer'; id: number; answer: Calls[CallName]['answer'] }
  | {
      kind: 'failed'
      id: number
      message: string
      /** A reason that people can act on. */
      sentence: { code: string; vi: string; en: string } | null
    }
