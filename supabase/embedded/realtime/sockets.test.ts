// The door for sockets, and what ends them: strangers, noise, too much.
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import WebSocket from 'ws'
import { accessToken } from '../testing/access-token'
import { keys, type LiveServer, realtimeOver } from '../testing/realtime-over'
import { temporaryDatabase } from '../testing/temporary-database'
import { REALTIME_SQL } from './realtime-schema'

let server: LiveServer

beforeAll(async () => {
  const connection = await temporaryDatabase()
  await connection.driver.exec(REALTIME_SQL)
  const start = await realtimeOver(connection)
  server = await start()
})
afterAll(() => server.stop())

describe('a socket', () => {
  const address = (query = `apikey=${keys.publishableKey}&vsn=2.0.0`) =>
    `${server.url.replace('http', 'ws')}/realtime/v1/websocket?${query}`

  async function outcome(url: string, headers: Record<string, string> = {}): Promise<string> {
    const socket = new WebSocket(url, { headers })
    const answer = await new Promise<string>((resolve) => {
      socket.once('open', () => resolve('open'))
      socket.on('error', ({ message }) => resolve(message))
    })
    socket.terminate()
    return answer
  }

  it('opens for pages of this server with its key alone', async () => {
    expect(await outcome(address())).toBe('open')
    expect(await outcome(address(), { origin: server.url })).toBe('open')
    expect(await outcome(address(), { origin: 'https://example.com' })).toContain('403')
    expect(await outcome(address(), { host: 'example.com' })).toContain('403')
    expect(await outcome(address('apikey=wrong'))).toContain('401')
    expect(await outcome(address(`apikey=${keys.publishableKey}&vsn=9`))).toContain('400')
    expect(await outcome(address().replace('websocket', 'other'))).not.toBe('open')
  })

  /** How the server ends a socket that says these. */
  async function ending(...said: (string | Buffer)[]): Promise<number> {
    const socket = new WebSocket(address())
    await once(socket, 'open')
    for (const one of said) socket.send(one)
    const [code] = await once(socket, 'close')
    return code as number
  }

  it('is closed when it says what is no message, too much, or too often', async () => {
    expect(await ending('not JSON')).toBe(1007)
    expect(await ending('{}')).toBe(1007)
    expect(await ending(JSON.stringify([null, '1', '', 'heartbeat', {}]))).toBe(1007)
    expect(await ending(Buffer.from([9, 9, 9]))).toBe(1007)
    expect(await ending('x'.repeat(17_000))).toBe(1009)
    const heartbeat = JSON.stringify([null, '1', 'phoenix', 'heartbeat', {}])
    expect(await ending(...Array.from({ length: 301 }, () => heartbeat))).toBe(1008)
  })

  it('joins a hundred topics and no more', async () => {
    const socket = new WebSocket(address())
    await once(socket, 'open')
    const answers: string[] = []
    socket.on('message', (data: Buffer) => answers.push(data.toString()))
    const token = await accessToken(keys.jwtSecret, { sub: crypto.randomUUID() })
    for (let number = 0; number < 101; number += 1) {
      const payload = { config: { private: true }, access_token: token }
      const name = `realtime:${number < 100 ? `x${number}` : 'everyone'}`
      socket.send(JSON.stringify([`${number}`, `${number}`, name, 'phx_join', payload]))
    }
    await vi.waitFor(() => expect(answers).toHaveLength(101), { timeout: 20_000 })
    expect(answers.filter((answer) => answer.includes('ChannelRateLimitReached'))).toHaveLength(1)
    socket.terminate()
  })
})
