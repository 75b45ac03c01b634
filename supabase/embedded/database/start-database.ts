// The HTTP thread's side of the database: starts its thread, asks it, and notices when it dies.
import { Worker } from 'node:worker_threads'
import type { Account } from '../../functions/pair-wall/pair-wall'
import type { KeptPhoto } from '../../functions/upload-photo/upload-photo'
import type { Invitation, Invited } from '../accounts/invite'
import type { ToldMessage, TopicQuestion } from '../realtime/allowed-topics'
import { StartError } from '../start-error'
import type { ServiceCall } from './call-as-service'
import type {
  CallName,
  Calls,
  DatabaseOptions,
  ForwardedRequest,
  FromDatabase,
  Opened,
  Reply,
  Step,
} from './messages'
import type { NewPassword } from './set-password'

export interface Database {
  opened: Opened
  fetch: (request: ForwardedRequest) => Promise<Reply>
  /** The whole cluster as a gzipped tar, consistent. */
  dump: () => Promise<ArrayBuffer>
  /** Makes an account or gives one a role; rejects with a StartError that says why not. */
  invite: (wanted: Invitation) => Promise<Invited>
  /** For each question the topics of it that its user may listen to. */
  allowedTopics: (questions: readonly TopicQuestion[]) => Promise<string[][]>
  /** Row and file of a photo that somebody may add; what is there already stays. */
  keepPhoto: (photo: KeptPhoto) => Promise<null>
  /** Removes the photos that the feature of this path has too many. */
  tidyPhotos: (path: string) => Promise<null>
  /** The JSON that a function of the database answers which is for the server alone. */
  callAsService: (call: ServiceCall) => Promise<object | null>
  /** A new account without any role. Answers its id. */
  makeAccount: (account: Account) => Promise<string>
  /** A password for an account that exists; its sessions end. */
  setPassword: (wanted: NewPassword) => Promise<null>
  /** Calls `listener` with what each commit tells whoever listens. */
  onTold: (listener: (messages: readonly ToldMessage[]) => void) => void
  /** Purges what was deleted 90 days ago; vacuum and statistics, which nothing else does in PGlite. */
  maintain: () => Promise<null>
  close: () => Promise<void>
  /** Resolves when the thread has ended without being asked to. */
  died: Promise<void>
}

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
}

export const DATABASE_GONE = 'The database thread has ended.'

export async function startDatabase(
  options: DatabaseOptions,
  onStep: (step: Step) => void,
): Promise<Database> {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: options,
    execArgv: [],
  })
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let tell: (messages: readonly ToldMessage[]) => void = () => {}
  let closing = false
  let hasEnded = false

  const call = <Name extends CallName>(
    name: Name,
    argument: Calls[Name]['argument'],
    transfer: ArrayBuffer[] = [],
  ): Promise<Calls[Name]['answer']> =>
    new Promise((resolve, reject) => {
      if (hasEnded) return reject(new Error(DATABASE_GONE))
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, name, argument }, transfer)
    })

  const settle = (id: number, how: (entry: Waiting) => void) => {
    const entry = waiting.get(id)
    waiting.delete(id)
    if (entry) how(entry)
  }

  const ended = new Promise<void>((resolve) => {
    // An uncaught error in the thread is followed by its exit: one handler is enough.
    worker.on('error', () => {})
    worker.once('exit', () => resolve())
  })
  ended.then(() => {
    hasEnded = true
    for (const entry of waiting.values()) entry.reject(new Error(DATABASE_GONE))
    waiting.clear()
  })

  const opened = await new Promise<Opened>((resolve, reject) => {
    worker.on('message', (message: FromDatabase) => {
      if (message.kind === 'step') onStep(message.step)
      if (message.kind === 'opened') resolve(message.opened)
      if (message.kind === 'told') tell(message.messages)
      if (message.kind === 'refused') {
        reject(new StartError(message.code, message.vi, message.en))
        void worker.terminate()
      }
      if (message.kind === 'answer') {
        settle(message.id, (entry) => entry.resolve(message.answer as never))
      }
      if (message.kind === 'failed') {
        const { id, sentence } = message
        const error = sentence
          ? new StartError(sentence.code, sentence.vi, sentence.en)
          : new Error(message.message)
        settle(id, (entry) => entry.reject(error))
      }
    })
    ended.then(() => reject(gone()))
  })

  return {
    opened,
    fetch: (request) => call('fetch', request, request.body ? [request.body] : []),
    dump: () => call('dump', null),
    invite: (wanted) => call('invite', wanted),
    allowedTopics: (questions) => call('allowedTopics', questions),
    keepPhoto: (photo) => call('keepPhoto', photo),
    tidyPhotos: (path) => call('tidyPhotos', path),
    callAsService: (wanted) => call('callAsService', wanted),
    makeAccount: (account) => call('makeAccount', account),
    setPassword: (wanted) => call('setPassword', wanted),
    onTold: (listener) => {
      tell = listener
    },
    maintain: () => call('maintain', null),
    close: async () => {
      closing = true
      await call('close', null).catch(() => {})
      await worker.terminate()
    },
    died: new Promise((resolve) => ended.then(() => closing || resolve())),
  }
}

export function gone(): StartError {
  return new StartError(
    'database_gone',
    'Cơ sở dữ liệu đã dừng đột ngột (đĩa đầy?). Dữ liệu đã ghi vẫn còn: hãy kiểm tra rồi chạy lại.',
    'The database stopped unexpectedly (disk full?). What was saved is still there: check, then start again.',
  )
}
