// The columns as a browser asks for them: one request, gzip on the wire, unpacked and read as they arrive.
import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGunzip } from 'node:zlib'
import { columnReader } from '@/data/column-reader'
import { sessionOf } from '../journeys/accounts'
import type { Load } from './columns'
import { PROVINCE_ID } from './province-sql'

interface Asked {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

const EVER = { starts_at: '1990-01-01T00:00:00Z', ends_at: '2100-01-01T00:00:00Z' }

/** As the demo leader. */
export async function openOverHttp(url: string): Promise<Asked> {
  const config = (await (await fetch(`${url}/config.json`)).json()) as { publishableKey: string }
  const { access_token } = await sessionOf(url, 'leader')
  return {
    url,
    headers: {
      apikey: config.publishableKey,
      authorization: `Bearer ${access_token}`,
      'content-type': 'application/json',
      accept: 'application/octet-stream',
      'accept-encoding': 'gzip',
    },
  }
}

async function answerOf({ url, headers }: Asked): Promise<IncomingMessage> {
  const sent = request(`${url}/rest/v1/rpc/incident_columns`, { method: 'POST', headers })
  sent.end(JSON.stringify({ area: PROVINCE_ID, ...EVER }))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200) throw new Error(`The answer is ${answer.statusCode}`)
  return answer
}

export async function overHttp(asked: Asked): Promise<Load> {
  const begin = performance.now()
  const answer = await answerOf(asked)
  const firstByteMs = performance.now() - begin
  let wireBytes = 0
  answer.on('data', (bytes: Buffer) => {
    wireBytes += bytes.length
  })
  const isPacked = answer.headers['content-encoding'] === 'gzip'
  const reader = columnReader()
  for await (const bytes of isPacked ? answer.pipe(createGunzip()) : answer)
    reader.push(bytes as Buffer)
  const { length } = reader.finish()
  return { wireBytes, firstByteMs, ms: performance.now() - begin, rows: length }
}

/** The floor: a server that answers the same bytes, packed already, and does nothing else. */
export async function serveBytes(asked: Asked) {
  const parts: Buffer[] = []
  for await (const bytes of await answerOf(asked)) parts.push(bytes as Buffer)
  const packed = Buffer.concat(parts)
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(packed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, close: () => server.close() }
}
