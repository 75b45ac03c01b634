// The built pages: files as they are, and index.html for every address that the app itself routes.
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Of a file that is gone; the days of a period, `..2026-01-31`, are none. */
const NAMES_FILE = /^\.[a-z]/i

export interface StaticFile {
  body: Buffer<ArrayBuffer>
  type: string
  /** Its name changes with its content: it may be kept for good. */
  immutable: boolean
}

/** Answers null when there is no such file and the address is not one of the app's. */
export async function staticFile(root: string, path: string): Promise<StaticFile | null> {
  const file = fileFor(root, path)
  if (file === null) return null
  const isFile = (await stat(file).catch(() => null))?.isFile() ?? false
  if (!isFile && NAMES_FILE.test(extname(path))) return null
  const served = isFile ? file : join(root, 'index.html')
  const body = await readFile(served).catch(() => null)
  if (body === null) return null
  return {
    body: body as Buffer<ArrayBuffer>,
    type: TYPES[extname(served)] ?? 'application/octet-stream',
    immutable: path.startsWith('/assets/'),
  }
}

/** The file behind an address, or null when the address climbs out of the folder or cannot be read. */
function fileFor(root: string, path: string): string | null {
  try {
    const file = resolve(root, `.${decodeURIComponent(path)}`)
    const inside = file === resolve(root) || file.startsWith(resolve(root) + sep)
    return inside && !file.includes('\0') ? file : null
  } catch {
    return null
  }
}
