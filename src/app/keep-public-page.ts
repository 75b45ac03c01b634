// Keeps the page of residents on this phone: the next fire may come without a network.
const WORKER = '/public-page-worker.js'
const SCOPE = '/public'

/** What the page itself needs comes first. */
const LATER_MS = 3_000

export function keepPublicPage(): void {
  // Missing where the address is not secure; `npm run dev` serves files that change.
  const workers = import.meta.env.PROD ? navigator.serviceWorker : undefined
  if (workers === undefined) return
  const keep = async () => {
    await workers.register(WORKER, { scope: SCOPE })
    const { active } = await workers.ready
    active?.postMessage(loadedFiles())
  }
  // A browser that keeps nothing opens the page with a network alone.
  setTimeout(() => void keep().catch(() => {}), LATER_MS)
}

/** Paths of our own files that this page has loaded. */
function loadedFiles(): string[] {
  const urls = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  return urls
    .filter(({ origin, pathname }) => origin === window.location.origin && isFile(pathname))
    .map(({ pathname }) => pathname)
}

const isFile = (path: string): boolean => path.startsWith('/assets/') || path === '/favicon.svg'
