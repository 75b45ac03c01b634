// How a command on this machine asks the running server: with the key in the lock file.
import type { LockContent } from '../data-folder/lock-file'
import { StartError } from '../start-error'
import { CONTROL_HEADER } from './control'

/** @throws StartError with the server's own reason, where it gave one */
export async function askServer(
  { url, controlKey }: LockContent,
  path: string,
  body: object = {},
): Promise<unknown> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { [CONTROL_HEADER]: controlKey, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok) return answer
  const { code, vi, en } = (answer ?? {}) as Partial<StartError>
  if (code && vi && en) throw new StartError(code, vi, en)
  throw new StartError(
    'server_refused',
    `Máy chủ đang chạy ở ${url} không làm được việc này (${response?.status ?? 'không trả lời'}).`,
    `The server running at ${url} could not do this (${response?.status ?? 'no answer'}).`,
  )
}
