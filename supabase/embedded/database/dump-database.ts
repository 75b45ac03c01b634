// A consistent copy of the whole cluster as a gzipped tar, taken while nobody else has the session.
import type { Connection } from './open-connection'

export async function dumpDatabase({ driver }: Connection): Promise<ArrayBuffer> {
  await driver.exec('checkpoint')
  // The empty transaction holds PGlite's lock: no statement runs while its files are read.
  const dump = await driver.transaction(() => driver.dumpDataDir('gzip'))
  return dump.arrayBuffer()
}
