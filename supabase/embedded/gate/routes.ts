// Which addresses of the backend exist at all; every other one is 404.
import { isPhotoPath } from '../../../src/domain/photo'
import { Refusal } from './refusal'

/** What a request may carry: each kind is checked in its own way before Lite reads it. */
type BodyKind = 'password' | 'refresh' | 'account' | 'nothing' | 'arguments' | 'rows'

export interface Route {
  /** The caller must hold a valid access token. */
  signedIn: boolean
  takes: BodyKind
  /** The address itself says who may: a browser loads pictures without key or token. */
  isSignedUrl?: boolean
  /** Answered by this function, which reads the body itself. */
  runs?: FunctionName
  /** Bytes of the largest body; a megabyte where it is not said. */
  maxBodyBytes?: number
  /** How long the database may take before the client hears of it. */
  timeoutMs: number
}

/** What the app needs of GoTrue. Sign-up, recovery and third-party sign-in are not among it. */
const AUTH: Record<string, { signedIn: boolean; methods: Record<string, BodyKind> }> = {
  '/auth/v1/token': { signedIn: false, methods: { POST: 'password' } },
  '/auth/v1/logout': { signedIn: true, methods: { POST: 'nothing' } },
  '/auth/v1/user': { signedIn: true, methods: { GET: 'nothing', PUT: 'account' } },
  '/auth/v1/health': { signedIn: false, methods: { GET: 'nothing' } },
  '/auth/v1/settings': { signedIn: false, methods: { GET: 'nothing' } },
}
const REST_METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'])
/** One table or one function: PostgREST knows no deeper addresses. */
const REST = /^\/rest\/v1\/(?:rpc\/)?[A-Za-z_][A-Za-z0-9_]*$/
const TIMEOUT_MS = 60_000
/** Writes a whole file of rows, or moves all of an area, or nothing: the client must hear what became of it. */
const LONG = /^\/rest\/v1\/rpc\/(?:(?:apply|try|undo)_import|merge_areas|split_area)$/
const LONG_TIMEOUT_MS = 30 * 60_000
/** A row of a file may be an outline of a hundred thousand corners. */
const ROWS_OF_FILES = '/rest/v1/rpc/stage_import_rows'
const MAX_ROWS_BYTES = 4 * 1024 * 1024

/** Whether an address belongs to the backend and not to the pages. */
export const isBackendPath = (path: string): boolean =>
  /^\/(?:auth|rest|realtime|storage|functions|_system|internal)(?:\/|$)/.test(path)

export function routeOf(method: string, url: URL): Route {
  const path = url.pathname
  const auth = AUTH[path]
  if (auth) {
    const takes = auth.methods[method]
    if (!takes) throw new Refusal('method_not_allowed')
    const kind = takes === 'password' ? grantOf(url) : takes
    return { signedIn: auth.signedIn, takes: kind, timeoutMs: TIMEOUT_MS }
  }
  if (path.startsWith('/storage/')) return storageRouteOf(method, path)
  if (path.startsWith('/functions/')) return functionRouteOf(method, path)
  if (!REST.test(path)) throw new Refusal('not_found')
  if (!REST_METHODS.has(method)) throw new Refusal('method_not_allowed')
  const called = method === 'POST' && path.startsWith('/rest/v1/rpc/')
  const timeoutMs = LONG.test(path) ? LONG_TIMEOUT_MS : TIMEOUT_MS
  const takes = called ? 'arguments' : 'rows'
  if (path !== ROWS_OF_FILES) return { signedIn: false, takes, timeoutMs }
  return { signedIn: true, takes, timeoutMs, maxBodyBytes: MAX_ROWS_BYTES }
}

function grantOf(url: URL): BodyKind {
  const [grant, ...others] = url.searchParams.getAll('grant_type')
  if (others.length === 0 && grant === 'refresh_token') return 'refresh'
  if (others.length === 0 && grant === 'password') return 'password'
  throw new Refusal('not_found')
}

/** Edge Functions on Supabase; here the same code answers. */
const FUNCTIONS = {
  'manage-account': { signedIn: true },
  // Writes out the whole database.
  'manage-backups': { signedIn: true, timeoutMs: LONG_TIMEOUT_MS },
  'pair-wall': { signedIn: false },
  'upload-photo': { signedIn: true },
}
export type FunctionName = keyof typeof FUNCTIONS

function functionRouteOf(method: string, path: string): Route {
  const name = /^\/functions\/v1\/([a-z-]+)(?:\/|$)/.exec(path)?.[1] ?? ''
  if (!Object.hasOwn(FUNCTIONS, name)) throw new Refusal('not_found')
  if (method !== 'POST') throw new Refusal('method_not_allowed')
  const runs = name as FunctionName
  return { timeoutMs: TIMEOUT_MS, ...FUNCTIONS[runs], runs, takes: 'nothing' }
}

/** What the app needs of Supabase's storage service: addresses to look at photos. */
const SIGN = '/storage/v1/object/sign/photos'

/** The photo that an address to look at is of; null where it is of none. */
export function signedPhotoPath({ pathname }: Pick<URL, 'pathname'>): string | null {
  const photo = pathname.startsWith(`${SIGN}/`) ? pathname.slice(SIGN.length + 1) : ''
  return isPhotoPath(photo) ? photo : null
}

function storageRouteOf(method: string, path: string): Route {
  const route: Route = { signedIn: true, takes: 'arguments', timeoutMs: TIMEOUT_MS }
  const isOne = signedPhotoPath({ pathname: path }) !== null
  if (!isOne && path !== SIGN) throw new Refusal('not_found')
  if (method === 'POST') return route
  if (!isOne || method !== 'GET') throw new Refusal('method_not_allowed')
  return { ...route, signedIn: false, takes: 'nothing', isSignedUrl: true }
}
