// Who answers a question of the page: the kept shell, the kept configuration after the network, or the network alone.

export type Answering =
  /** An address that the app itself routes: the page, as it was kept. */
  | 'page'
  /** A file of the shell. */
  | 'file'
  /** Where the backend is: the network first, what was kept when it does not answer soon. */
  | 'configuration'
  /** Data, sign-in, and all that is not ours: never kept. */
  | 'network'

export const CONFIGURATION_PATH = '/config.json'
const FILES_OF_ANY_VERSION = '/assets/'
const BACKEND = /^\/(?:auth|rest|realtime|storage|functions|internal|_system|health)(?:\/|$)/

interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/**
 * @param origin of the app
 * @param files paths of this version's shell
 */
export function answeringOf(
  { method, mode, url }: Asked,
  origin: string,
  files: ReadonlySet<string>,
): Answering {
  const asked = new URL(url)
  const { pathname } = asked
  if (method !== 'GET' || asked.origin !== origin || BACKEND.test(pathname)) return 'network'
  if (pathname === CONFIGURATION_PATH) return 'configuration'
  if (files.has(pathname) || pathname.startsWith(FILES_OF_ANY_VERSION)) return 'file'
  const isAddress = mode === 'navigate' && !/\.\w+$/.test(pathname)
  return isAddress ? 'page' : 'network'
}
