// Lets the app start without a network: keeps its files and where the backend is, and nothing else.
// A new version waits until the page says that it may take over (app/offline-shell.ts).
import { answeringOf, CONFIGURATION_PATH } from './answering'
import { askConfiguration } from './configuration'
import { dropOldShells, fillShell, keptFile, pathOf, type ShellFile } from './shell'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly ShellFile[] }

const files = self.__WB_MANIFEST
const paths = new Set(files.map(pathOf))

self.addEventListener('install', (event) => {
  // A build that knows its backend asks for no configuration, and need not find one.
  const configured = askConfiguration(caches, CONFIGURATION_PATH, fetch).catch(() => undefined)
  event.waitUntil(Promise.all([fillShell(caches, files, fetch), configured]))
})

self.addEventListener('activate', (event) => {
  // The page that brought it here is answered at once, so that it can go on when the network goes.
  event.waitUntil(dropOldShells(caches, files).then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver())
})

/** Not while another window is open: it may be in the middle of something. */
async function takeOver(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (windows.length <= 1) await self.skipWaiting()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  const answering = answeringOf(request, self.location.origin, paths)
  if (answering === 'configuration')
    event.respondWith(askConfiguration(caches, CONFIGURATION_PATH, fetch))
  if (answering === 'file') event.respondWith(keptOrAsked(pathname, request))
  if (answering === 'page') event.respondWith(keptOrAsked('/index.html', request))
})

const keptOrAsked = async (path: string, request: Request): Promise<Response> =>
  (await keptFile(caches, files, path)) ?? fetch(request)
