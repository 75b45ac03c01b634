// Talks to the one worker of the page that holds the incidents.
import { Failure } from '@/data/failure'
import type { CallName, Calls, FromWorker, ToWorker } from './messages'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

export interface WorkerClient {
  readonly begin: (onProgress: (read: number, total: number) => void) => void
  readonly bytes: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly next: () => void
  /** @throws Failure */
  readonly call: <Name extends CallName>(
    name: Name,
    argument: Calls[Name]['argument'],
  ) => Promise<Calls[Name]['answer']>
}

const LOST = 'the worker broke'

/** True where the worker itself is gone, with all that it held. */
export const isLost = (error: unknown): boolean => error instanceof Failure && error.cause === LOST

function startWorker(): WorkerClient {
  const worker = new Worker(new URL('./incident-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let tellProgress: (read: number, total: number) => void = () => {}

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') return tellProgress(data.read, data.total)
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') call?.resolve(data.answer as never)
    else call?.reject(new Failure(data.key))
  })
  // The worker itself broke: whoever waits hears of it, and the next one begins anew.
  worker.addEventListener('error', () => {
    client = null
    for (const { reject } of waiting.values())
      reject(new Failure('error.code.columns_unreadable', {}, { cause: LOST }))
    waiting.clear()
    worker.terminate()
  })
  const send = (message: ToWorker, transfer: Transferable[] = []) =>
    worker.postMessage(message, transfer)

  return {
    begin: (onProgress) => {
      tellProgress = onProgress
      send({ kind: 'begin' })
    },
    bytes: (bytes) => send({ kind: 'bytes', bytes }, [bytes.buffer]),
    next: () => send({ kind: 'next' }),
    call: (name, argument) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
        send({ kind: name, id, argument } as ToWorker)
      }),
  }
}

let client: WorkerClient | null = null

export const incidentWorker = (): WorkerClient => {
  client ??= startWorker()
  return client
}
