// How a command on this machine asks the running server for a backup: with the key in the lock file.
//
// The key is new at every start, readable by the owner of the data alone, opens nothing but this one
// address, and only from this machine.
import { networkInterfaces } from 'node:os'
import { sameText } from '../gate/credentials'
import { Refusal } from '../gate/refusal'

export const CONTROL_HEADER = 'x-control-key'
export const BACKUP_PATH = '/internal/backup'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/** Loopback, or an address of this machine: who calls a server on HOST=192.168.1.9 from there comes from it. */
export function isOwnMachine(address: string): boolean {
  if (LOOPBACK.test(address)) return true
  const plain = address.replace(/^::ffff:/, '').replace(/%.*$/, '')
  return Object.values(networkInterfaces()).some((entries) =>
    entries?.some((entry) => entry.address === plain),
  )
}

export interface ControlOptions {
  controlKey: string
  /** Makes a backup and answers its file. */
  backup: () => Promise<string>
}

export async function answerControl(
  request: Request,
  address: string,
  { controlKey, backup }: ControlOptions,
): Promise<Response> {
  const known = sameText(request.headers.get(CONTROL_HEADER) ?? '', controlKey)
  const ours = isOwnMachine(address) && !request.headers.has('origin')
  const asked = request.method === 'POST' && new URL(request.url).pathname === BACKUP_PATH
  // Whoever has no business here learns nothing of it.
  if (!known || !ours || !asked) throw new Refusal('not_found')
  return Response.json({ file: await backup() })
}
