// What a bench page lets the driver call.
import { columnReader } from '@/data/column-reader'
import type { Candidate, Change, Look } from './candidate'
import { frameTimes, quiet, timeToPicture } from './frames'

/** How far the map goes to and fro, in degrees of longitude at zoom 0, and how long one way takes. */
const PAN = { degrees: 280, ms: 1500 }

export function measureOn(candidate: Candidate) {
  let look: Look
  return {
    open: async (wanted: Look) => {
      look = wanted
      await candidate.open(look)
      await quiet()
    },
    prepare: async (address: string) => {
      const bytes = await (await fetch(address)).arrayBuffer()
      const reader = columnReader()
      reader.push(new Uint8Array(bytes))
      candidate.prepare(bytes, reader.finish(), look)
      await quiet()
    },
    first: (change: Change) => timeToPicture(() => candidate.show(change), candidate.isDone),
    change: (change: Change) => timeToPicture(() => candidate.change(change), candidate.isDone),
    pan: (frames: number, mostMs: number) => {
      const [lng, lat] = look.center
      const reach = PAN.degrees / 2 ** look.zoom
      const legs = (leg: number) =>
        candidate.moveTo([leg % 2 === 0 ? lng + reach : lng, lat], PAN.ms)
      return frameTimes(legs, PAN.ms, frames, mostMs)
    },
    memory: async () => {
      const { bytes } = await (
        performance as unknown as {
          measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>
        }
      ).measureUserAgentSpecificMemory()
      return bytes
    },
  }
}

export type Measures = ReturnType<typeof measureOn>
