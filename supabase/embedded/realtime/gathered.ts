// The same message again within a moment is said once, at the end of it: a burst of writes is one call to pull.
import type { ToldMessage } from './allowed-topics'

const MOMENT_MS = 100

interface Gathered {
  readonly tell: (message: ToldMessage) => void
  readonly stop: () => void
}

export function gather(deliver: (message: ToldMessage) => void): Gathered {
  /** What was said just now, and whether it came again since. */
  const said = new Map<string, { timer: NodeJS.Timeout; cameAgain: boolean }>()

  function say(key: string, message: ToldMessage): void {
    deliver(message)
    const timer = setTimeout(() => {
      const { cameAgain } = said.get(key) ?? {}
      said.delete(key)
      if (cameAgain) say(key, message)
    }, MOMENT_MS)
    said.set(key, { timer, cameAgain: false })
  }

  return {
    tell: (message) => {
      const key = JSON.stringify([message.topic, message.event, message.payload])
      const before = said.get(key)
      if (before) before.cameAgain = true
      else say(key, message)
    },
    stop: () => {
      for (const { timer } of said.values()) clearTimeout(timer)
      said.clear()
    },
  }
}
