// A slow line in front of a server: every byte of every connection, those of the service worker too, comes late and
// through a narrow pipe. Chromium's own throttling leaves a service worker alone.
import { createServer, type Socket, connect as toServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Line {
  /** Milliseconds from one end to the other. */
  readonly delayMs: number
  /** Of all connections together, in each direction. */
  readonly bytesPerSecond: number
}

/** As Lighthouse has it for phones: 150 ms there and back and 1.6 Mbit/s, with what its throttling of requests adds. */
export const SLOW_4G: Line = { delayMs: 562.5 / 2, bytesPerSecond: (1.6e6 * 0.9) / 8 }

/** Hands on what comes, late, in order, and not faster than the line. */
function pipe({ delayMs, bytesPerSecond }: Line) {
  let freeAt = 0
  return (from: Socket, to: Socket) => {
    let last: Promise<unknown> = Promise.resolve()
    from.on('data', (bytes: Buffer) => {
      freeAt = Math.max(performance.now(), freeAt) + (1000 * bytes.length) / bytesPerSecond
      const arrival = freeAt + delayMs
      last = last.then(async () => {
        await sleep(Math.max(0, arrival - performance.now()))
        if (!to.destroyed) to.write(bytes)
      })
    })
    from.on('close', () => void last.then(() => to.end()))
    from.on('error', () => to.destroy())
  }
}

/** A port that leads to `port` over the line. */
export async function slowNetwork(port: number, line: Line) {
  const [there, back] = [pipe(line), pipe(line)]
  const server = createServer((client) => {
    const backend = toServer(port, '127.0.0.1')
    there(client, backend)
    back(backend, client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return { port: address.port, close: () => server.close() }
}
