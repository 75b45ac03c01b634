// What a command on this machine can ask of the running server, with the key in the lock file.
//
// The key is new at every start, readable by the owner of the data alone, opens nothing but these
// addresses, and only from this machine.
import { networkInterfaces } from 'node:os'
import { sameText } from '../gate/credentials'
import { jsonBody } from '../gate/json-body'
import { limitedBody } from '../gate/limited-body'
import { Refusal } from '../gate/refusal'
import { StartError } from '../start-error'

export const CONTROL_HEADER = 'x-control-key'
export const BACKUP_PATH = '/internal/backup'
export const INVITE_PATH = '/internal/invite'

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
  /** What can be asked for, by its address; each takes a JSON object and answers one. */
  commands: Record<string, (body: Record<string, unknown>) => Promise<object>>
}

const BODY_BYTES = 16 * 1024

export async function answerControl(
  request: Request,
  address: string,
  { controlKey, commands }: ControlOptions,
): Promise<Response> {
  const known = sameText(request.headers.get(CONTROL_HEADER) ?? '', controlKey)
  const ours = isOwnMachine(address) && !request.headers.has('origin')
  const command = request.method === 'POST' && commands[new URL(request.url).pathname]
  // Whoever has no business here learns nothing of it.
  if (!known || !ours || !command) throw new Refusal('not_found')
  try {
    return Response.json(await command(jsonBody(await limitedBody(request, BODY_BYTES))))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    const { code, vi, en } = error
    return Response.json({ code, vi, en }, { status: 409 })
  }
}
