// Builds the pages that are measured, and serves them with the data, all from memory.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { PROJECT_DIR } from '../../supabase/embedded/settings'

const HERE = import.meta.dirname
const CACHE = join(PROJECT_DIR, '.cache')
const PAGES = join(CACHE, 'bench-pages')
const KEPLER = join(CACHE, 'bench-kepler')
const INSTALL_MS = 600_000

/** The app's own density, an empty map and MapLibre's heatmap. */
export const buildOwnPage = () =>
  build({
    configFile: join(PROJECT_DIR, 'vite.config.ts'),
    root: join(HERE, 'page'),
    base: '/own/',
    publicDir: join(PROJECT_DIR, 'public'),
    logLevel: 'error',
    build: { outDir: join(PAGES, 'own'), emptyOutDir: true },
  })

/** A script for the app's own pages. @returns its file */
export async function buildScreenWatch(): Promise<string> {
  const outDir = join(PAGES, 'screen-watch')
  const entry = join(HERE, 'page', 'screen-watch.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry, formats: ['iife'], name: 'unused', fileName: () => 'screen-watch.js' },
    },
  })
  return join(outDir, 'screen-watch.js')
}

/**
 * kepler.gl is no dependency of the app: it is installed beside it, exact versions, for this alone.
 * @returns why it cannot be measured, or null
 */
export async function buildKeplerPage(): Promise<string | null> {
  const wanted = readFileSync(join(HERE, 'kepler', 'packages.json'), 'utf8')
  const installed = join(KEPLER, 'installed.json')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    mkdirSync(KEPLER, { recursive: true })
    writeFileSync(join(KEPLER, 'package.json'), wanted)
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps']
    const { status } = spawnSync('npm', ['install', ...options], {
      cwd: KEPLER,
      timeout: INSTALL_MS,
      stdio: 'ignore',
    })
    if (status !== 0) return 'kepler.gl could not be installed (no registry?)'
    writeFileSync(installed, wanted)
  }
  const page = join(HERE, 'kepler')
  await build({
    configFile: false,
    root: page,
    base: '/kepler/',
    publicDir: join(PROJECT_DIR, 'public'),
    logLevel: 'error',
    define: { 'process.env': {}, 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { alias: { '@': join(PROJECT_DIR, 'src') } },
    plugins: [
      {
        name: 'kepler-from-its-own-folder',
        enforce: 'pre',
        resolveId(source, importer) {
          const isOurs = importer?.startsWith(page) && !/^[./@]?\/|^\./.test(source)
          return isOurs
            ? this.resolve(source, join(KEPLER, 'package.json'), { skipSelf: true })
            : null
        },
      },
    ],
    build: { outDir: join(PAGES, 'kepler'), emptyOutDir: true, target: 'esnext' },
  })
  return null
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Serves the pages, and `data` by its path. */
export async function servePages(data: ReadonlyMap<string, Buffer>) {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const path = join(PAGES, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const body = data.get(pathname) ?? (existsSync(path) ? readFileSync(path) : null)
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      // Without these two a page may not ask how much memory it uses.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(body ?? 'not found')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, close: () => server.close() }
}
