// Tells that a reload would disturb nobody now: a screen at which nobody sits says so, the app listens.

type Listener = () => void

const listeners = new Set<Listener>()

/** @returns stops listening */
export function onGoodMoment(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function tellGoodMoment(): void {
  for (const listener of listeners) listener()
}
