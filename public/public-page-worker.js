// Lets the page of residents open without a network: keeps the few files that it loaded, and no data.
// Not the app's own worker, which keeps all of the app (2 MB) for those who signed in. Served as it is.
const CACHE = 'binh-yen-public-page'
const PAGE = '/public'
const CONFIGURATION = '/config.json'
/** One bar of signal may answer after minutes. */
const PATIENCE_MS = 4_000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** The page names what it has loaded; of an earlier version nothing stays. */
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)))

async function keep(paths) {
  const cache = await caches.open(CACHE)
  const wanted = new Set([PAGE, CONFIGURATION, ...paths])
  for (const { url } of await cache.keys()) {
    if (!wanted.has(new URL(url).pathname)) await cache.delete(url)
  }
  for (const path of wanted) {
    if (!(await cache.match(path))) await cache.add(path).catch(() => {})
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(networkFirst(request, PAGE))
  else if (pathname === CONFIGURATION) event.respondWith(networkFirst(request, CONFIGURATION))
  else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg')
    event.respondWith(keptOrAsked(request, pathname))
})

/** What was kept stands in for an answer that does not come, comes too late, or is a failure. */
async function networkFirst(request, path) {
  const kept = await caches.match(path, { cacheName: CACHE })
  const asked = fetch(request).then(async (answer) => {
    if (!answer.ok) return kept ?? answer
    await (await caches.open(CACHE)).put(path, answer.clone())
    return answer
  })
  if (kept === undefined) return asked
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept))
  return Promise.race([asked.catch(() => kept), late])
}

const keptOrAsked = async (request, path) =>
  (await caches.match(path, { cacheName: CACHE })) ?? fetch(request)
