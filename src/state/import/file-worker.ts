// One worker for each file that somebody opens: ended with the file, or to cancel what it does.
import { UnreadableFile } from '@/domain/import/unreadable-file'
import { type CallName, type Calls, type FromWorker, Superseded } from './messages'

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

export interface FileWorker {
  /** @throws UnreadableFile, or Superseded by a newer call */
  readonly call: <Name extends CallName>(
    name: Name,
    argument: Calls[Name]['argument'],
    transfer?: Transferable[],
  ) => Promise<Calls[Name]['answer']>
  /** What is being done is given up; nothing answers any more. */
  readonly end: () => void
}

/** @param onProgress told how much of the call is done, 0 to 1 */
export function startFileWorker(onProgress: (share: number) => void): FileWorker {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') return onProgress(data.share)
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') call?.resolve(data.answer as never)
    else if (data.kind === 'unreadable') call?.reject(new UnreadableFile(data.problem, data.params))
    else if (data.kind === 'superseded') call?.reject(new Superseded())
    else call?.reject(new UnreadableFile('import.file.broken'))
  })
  // Mostly for want of memory.
  worker.addEventListener('error', () => failAll(new UnreadableFile('import.file.broken')))
  return {
    call: (name, argument, transfer = []) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
        worker.postMessage({ kind: name, id, argument }, transfer)
      }),
    end: () => {
      worker.terminate()
      waiting.clear()
    },
  }
}
