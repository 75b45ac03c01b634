// The caches of a browser, in memory, for tests: what the service worker asks of them and no more.

class MemoryCache {
  readonly files = new Map<string, Response>()
  match = async (path: string) => this.files.get(path)?.clone()
  put = async (path: string, answer: Response) => void this.files.set(path, answer)
}

export function memoryCaches() {
  const all = new Map<string, MemoryCache>()
  const open = async (name: string) => {
    const cache = all.get(name) ?? new MemoryCache()
    all.set(name, cache)
    return cache
  }
  const caches = {
    open,
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (path: string, { cacheName }: { cacheName?: string } = {}) => {
      for (const [name, cache] of all) {
        const found = cacheName === undefined || cacheName === name ? await cache.match(path) : null
        if (found) return found
      }
    },
  }
  return caches as unknown as CacheStorage
}
