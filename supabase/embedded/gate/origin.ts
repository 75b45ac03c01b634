// Only pages served by this server may talk to it, under a name that is its own (against DNS rebinding).
import { hostname, networkInterfaces } from 'node:os'
import { Refusal } from './refusal'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const EVERY_INTERFACE = new Set(['0.0.0.0', '::', '[::]'])

/** Names that the server answers to: loopback, HOST and, when it listens everywhere, this machine's own. */
export function allowedHosts(host: string): Set<string> {
  const own = EVERY_INTERFACE.has(host) ? machineNames() : [bracketed(host)]
  return new Set([...LOOPBACK, ...own].map((name) => name.toLowerCase()))
}

function machineNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  const name = hostname()
  return [name, `${name}.local`, ...addresses.map(({ address }) => bracketed(address))]
}

const bracketed = (host: string): string =>
  host.includes(':') && !host.startsWith('[') ? `[${host}]` : host

/** Throws unless the Host is one of ours and the request comes from a page of that same host. */
export function checkOrigin(headers: Headers, hosts: Set<string>): void {
  const host = headers.get('host')?.toLowerCase() ?? ''
  if (!hosts.has(host.replace(/:\d+$/, ''))) throw new Refusal('foreign_origin')

  const origin = headers.get('origin')
  if (origin !== null && hostOf(origin) !== host) throw new Refusal('foreign_origin')

  const site = headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') throw new Refusal('foreign_origin')
}

function hostOf(origin: string): string | null {
  try {
    const url = new URL(origin)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.host : null
  } catch {
    return null
  }
}
