// Builds the service worker and the web manifest: Bình Yên can be installed and starts without a network.
import type { Plugin, PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const WORKER = '/service-worker.js'

/** Rather large chunks: the map and its drawing. */
const LARGEST_BYTES = 8_000_000

export const offlineShell = (): PluginOption => [
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'service-worker.ts',
    injectRegister: false,
    injectManifest: {
      // Every browser that has a service worker reads woff2.
      globPatterns: ['**/*.{html,js,css,json,svg,png,woff2}'],
      maximumFileSizeToCacheInBytes: LARGEST_BYTES,
      rollupFormat: 'iife',
    },
    manifest: {
      id: '/field',
      name: 'Bình Yên',
      short_name: 'Bình Yên',
      description: 'Bản đồ tình hình an ninh, trật tự và phòng cháy, chữa cháy của xã, phường',
      lang: 'vi',
      dir: 'ltr',
      start_url: '/field',
      scope: '/',
      display: 'standalone',
      theme_color: '#0e645c',
      background_color: '#ffffff',
      icons: [
        { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: '/icons/maskable-192.png',
          sizes: '192x192',
          type: 'image/png',
          purpose: 'maskable',
        },
        {
          src: '/icons/maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
  }),
  withoutWorkerInDev(),
]

/** `npm run dev` stands where `npm start` stood before: its worker, which would answer with old files, removes itself. */
function withoutWorkerInDev(): Plugin {
  return {
    name: 'without-service-worker-in-dev',
    apply: (_, { command }) => command === 'serve' && !process.env.VITEST,
    configureServer({ middlewares }) {
      middlewares.use(WORKER, (_, response) => {
        response.setHeader('content-type', 'text/javascript')
        response.setHeader('cache-control', 'no-store')
        response.end(SELF_REMOVING)
      })
    },
  }
}

const SELF_REMOVING = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) await caches.delete(name)
  await self.registration.unregister()
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url)
})()))
`
