// How much code a page has loaded so far.
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Watches from now on; answers the gzipped bytes of all scripts that came. */
export function watchScripts(page: Page): () => Promise<number> {
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    const isScript = response.headers()['content-type']?.includes('javascript')
    if (isScript) scripts.push(response.body().then((body) => gzipSync(body).byteLength))
  })
  return async () => (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0)
}
