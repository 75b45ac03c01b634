// The thread that PGlite may block: opens the database and answers the HTTP thread's calls.
import { parentPort, workerData } from 'node:worker_threads'
import { invite } from '../accounts/invite'
import { dataFolder } from '../data-folder/data-folder'
import { allowedTopics, listenToDatabase } from '../realtime/allowed-topics'
import { StartError, toStartError } from '../start-error'
import { answerStorage, isStorageRequest } from '../storage/answer-storage'
import { keepPhoto } from '../storage/keep-photo'
import { removeOrphans, removeSurplus } from '../storage/remove-photos'
import { pullsOver } from './answer-pulls'
import { answerRequest } from './answer-request'
import { callAsService } from './call-as-service'
import { createUser } from './create-user'
import { dumpDatabase } from './dump-database'
import { forgetRenewals } from './forget-renewals'
import type { CallName, Calls, DatabaseOptions, FromDatabase, ToDatabase } from './messages'
import { openDatabase } from './open-database'
import { quietConsole } from './quiet-console'
import { setPassword } from './set-password'

const port = parentPort
if (!port) throw new Error('database-thread.ts runs as a worker thread only.')

const tell = (message: FromDatabase, transfer: ArrayBuffer[] = []) =>
  port.postMessage(message, transfer)

quietConsole()

/** Travels with an answer without a copy. */
function bufferOf(answer: Calls[CallName]['answer']): ArrayBuffer | null {
  if (answer instanceof ArrayBuffer) return answer
  if (answer === null || typeof answer !== 'object' || !('body' in answer)) return null
  return answer.body instanceof ArrayBuffer ? answer.body : null
}

try {
  const options = workerData as DatabaseOptions
  const photosDir = dataFolder(options.dataDir).photos
  const { connection, app, opened } = await openDatabase(
    options,
    (step) => tell({ kind: 'step', step }),
    // Ends this thread alone; the HTTP thread says so and ends the process.
    () => process.exit(1),
  )

  await listenToDatabase(connection, (messages) => tell({ kind: 'told', messages }))

  const answerPull = pullsOver(connection, options.jwtSecret)

  const answer = async (call: ToDatabase): Promise<Calls[CallName]['answer']> => {
    switch (call.name) {
      case 'fetch':
        return isStorageRequest(call.argument)
          ? answerStorage({ connection, jwtSecret: options.jwtSecret }, call.argument)
          : ((await answerPull(call.argument)) ?? answerRequest(app, call.argument))
      case 'dump':
        return dumpDatabase(connection)
      case 'invite':
        return invite(connection, call.argument)
      case 'allowedTopics':
        return allowedTopics(connection, call.argument)
      case 'keepPhoto':
        await keepPhoto(connection, photosDir, call.argument)
        return null
      case 'callAsService':
        return callAsService(connection, call.argument)
      case 'makeAccount':
        return createUser(connection, call.argument)
      case 'setPassword':
        await setPassword(connection, call.argument)
        return null
      case 'tidyPhotos':
        await removeSurplus(connection, photosDir, call.argument)
        return null
      case 'maintain':
        await connection.driver.exec('select private.nightly()')
        await removeOrphans(connection, photosDir)
        await forgetRenewals(connection)
        await connection.driver.exec("select private.note_job('renewals')")
        await connection.driver.exec('vacuum analyze')
        return null
      case 'close':
        await connection.close()
        return null
    }
  }

  port.on('message', async (call: ToDatabase) => {
    try {
      const result = await answer(call)
      const buffer = bufferOf(result)
      tell({ kind: 'answer', id: call.id, answer: result }, buffer ? [buffer] : [])
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      const { code, vi, en } = error instanceof StartError ? error : {}
      const sentence = code && vi && en ? { code, vi, en } : null
      tell({ kind: 'failed', id: call.id, message, sentence })
    }
  })
  tell({ kind: 'opened', opened })
} catch (error) {
  const { code, vi, en } = toStartError(error)
  tell({ kind: 'refused', code, vi, en })
}
