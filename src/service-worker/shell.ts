// The files of the app as this browser keeps them: one cache a version, the one before kept for pages still open.

/** A file of the build; one without a revision has it in its name. */
export interface ShellFile {
  readonly url: string
  readonly revision: string | null
}

const PREFIX = 'binh-yen-shell-'
const SIDE_BY_SIDE = 4

/** The name of the cache for these files: another one as soon as any of them is another. */
export function shellName(files: readonly ShellFile[]): string {
  let hash = 0
  for (const character of JSON.stringify(files))
    hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0
  return `${PREFIX}${(hash >>> 0).toString(16)}-${files.length}`
}

export const pathOf = ({ url }: ShellFile): string => (url.startsWith('/') ? url : `/${url}`)

/**
 * Fills the cache: what an earlier try has brought stays, what another version has is copied, so that a weak
 * network is asked for as little as may be.
 * @throws TypeError or Error when a file does not come
 */
export async function fillShell(
  caches: CacheStorage,
  files: readonly ShellFile[],
  ask: typeof fetch,
): Promise<void> {
  const shell = await caches.open(shellName(files))
  const fill = async (file: ShellFile) => {
    const path = pathOf(file)
    if (await shell.match(path)) return
    const kept = file.revision === null ? await caches.match(path, ANYHOW) : undefined
    const answer =
      kept ?? (await ask(path, { cache: file.revision === null ? 'default' : 'reload' }))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    // A browser does not open a page with an answer that came from elsewhere.
    await shell.put(path, answer.redirected ? new Response(answer.body, answer) : answer)
  }
  const waiting = [...files]
  const takeOne = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await fill(file)
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeOne))
}

/** Forgets all versions but this one and the one before. */
export async function dropOldShells(
  caches: CacheStorage,
  files: readonly ShellFile[],
): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const others = shells.filter((name) => name !== shellName(files))
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

/** A kept file of this version, else of the one before; undefined when there is none. */
export async function keptFile(
  caches: CacheStorage,
  files: readonly ShellFile[],
  path: string,
): Promise<Response | undefined> {
  const own = await caches.match(path, { ...ANYHOW, cacheName: shellName(files) })
  return own ?? caches.match(path, ANYHOW)
}

/** The same file, however it was asked for. */
const ANYHOW = { ignoreVary: true, ignoreSearch: true } as const
