// The network between a screen and the server: a port that passes everything on, until it is cut or pulled out.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Cable {
  /** All connections end; new ones are made at once. */
  readonly cut: () => void
  /** Nothing gets through, and nobody is told: connections from before are dead and do not know it. */
  readonly pull: () => void
  readonly plug: () => void
  readonly end: () => void
}

export async function layCable(from: number, to: number): Promise<Cable> {
  const ends = new Set<Socket>()
  let isOut = false
  const server = createServer((near) => {
    if (isOut) return void near.destroy()
    const far = connect(to, 'localhost')
    near.pipe(far).pipe(near)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => {})
      end.on('close', () => {
        ends.delete(end)
        other.destroy()
      })
    }
  }).listen(from, 'localhost')
  await once(server, 'listening')
  const cut = () => {
    for (const end of ends) end.destroy()
  }
  return {
    cut,
    pull: () => {
      isOut = true
      for (const end of ends) end.unpipe().pause()
    },
    plug: () => {
      isOut = false
      cut()
    },
    end: () => {
      cut()
      server.close()
    },
  }
}
