// The door for sockets: only from pages of this server, with its key, so many from one address; and their end.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WebSocket, WebSocketServer } from 'ws'
import { sameText } from '../gate/credentials'
import { checkOrigin } from '../gate/origin'
import { Refusal } from '../gate/refusal'
import { VERSIONS, type Version } from './phoenix'

/** Takes a connection that wants to be a socket; false when its address is none of ours. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

interface SocketsOptions {
  readonly hosts: Set<string>
  readonly publishableKey: string
  /** Serves it; answers how many topics it listens to. */
  readonly serve: (socket: WebSocket, version: Version) => () => number
}

const PATH = '/realtime/v1/websocket'
/** Larger than any token. */
const MAX_MESSAGE_BYTES = 16 * 1024
const MAX_SOCKETS = 1_000
/** A whole office may come from one address. */
const MAX_OF_ADDRESS = 500
/** Browsers answer a ping also where a page in the background is held back. */
const PING_EVERY_MS = 30_000
const FAREWELL_MS = 500
const RESTARTING = 1012

interface Served {
  readonly address: string
  readonly joins: () => number
  isAlive: boolean
  /** Pings since it last listened to anything. */
  idle: number
}

export function createSockets({ hosts, publishableKey, serve }: SocketsOptions) {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
  })
  const open = new Map<WebSocket, Served>()
  let isClosing = false

  const ping = setInterval(() => {
    for (const [socket, served] of open) {
      served.idle = served.joins() > 0 ? 0 : served.idle + 1
      if (!served.isAlive) socket.terminate()
      else if (served.idle > 2) socket.close(1008, 'listens to nothing')
      served.isAlive = false
      socket.ping()
    }
  }, PING_EVERY_MS).unref()

  function versionOf(request: IncomingMessage, address: string, url: URL): Version {
    checkOrigin(headersOf(request), hosts)
    if (!sameText(url.searchParams.get('apikey') ?? '', publishableKey))
      throw new Refusal('invalid_api_key')
    const asked = url.searchParams.get('vsn') ?? '1.0.0'
    const version = VERSIONS.find((known) => known === asked)
    if (request.method !== 'GET' || version === undefined) throw new Refusal('bad_request')
    const ofAddress = [...open.values()].filter((served) => served.address === address).length
    if (open.size >= MAX_SOCKETS || ofAddress >= MAX_OF_ADDRESS) throw new Refusal('rate_limited')
    if (isClosing) throw new Refusal('backend_unavailable')
    return version
  }

  const upgrade: Upgrade = (request, stream, head) => {
    const url = new URL(request.url ?? '/', 'http://in-process')
    if (url.pathname !== PATH) return false
    const address = request.socket.remoteAddress ?? ''
    try {
      const version = versionOf(request, address, url)
      server.handleUpgrade(request, stream, head, (socket) => {
        const joins = serve(socket, version)
        const served: Served = { address, joins, isAlive: true, idle: 0 }
        open.set(socket, served)
        const isAlive = () => {
          served.isAlive = true
        }
        socket.on('pong', isAlive)
        socket.on('message', isAlive)
        socket.on('close', () => open.delete(socket))
      })
    } catch (error) {
      const { status } = error instanceof Refusal ? error : new Refusal('backend_error')
      stream.on('error', () => {})
      stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    }
    return true
  }

  /** Says farewell to everyone, and waits a moment for their answer. */
  async function close(): Promise<void> {
    isClosing = true
    clearInterval(ping)
    for (const socket of open.keys()) socket.close(RESTARTING, 'the server stops')
    const end = Date.now() + FAREWELL_MS
    while (open.size > 0 && Date.now() < end) await sleep(10)
    for (const socket of open.keys()) socket.terminate()
    server.close()
  }

  return { upgrade, close }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const single = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  )
  return new Headers(single)
}
