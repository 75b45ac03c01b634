// Where the backend is, from the network, and as it was kept when the network does not answer soon.

const CACHE = 'binh-yen-configuration'

/** Shorter than people wait for a screen to begin. */
const PATIENCE_MS = 2_000

/** @throws TypeError when neither the network nor the cache has it */
export async function askConfiguration(
  caches: CacheStorage,
  path: string,
  ask: typeof fetch,
  patienceMs: number = PATIENCE_MS,
): Promise<Response> {
  const cache = await caches.open(CACHE)
  const asked = ask(path, { cache: 'no-store' }).then(async (answer) => {
    if (answer.ok) await cache.put(path, answer.clone())
    return answer
  })
  const soon = await Promise.race([asked.catch(() => null), afterwards(patienceMs)])
  if (soon?.ok) return soon
  return (await cache.match(path)) ?? asked
}

const afterwards = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, ms, null))
