// Which addresses of the backend exist at all; every other one is 404.
import { Refusal } from './refusal'

export interface Route {
  /** The caller must hold a valid access token. */
  signedIn: boolean
  /** A password is tried here: wrong ones are counted. */
  signIn: boolean
  /** An account is changed here: only its password may be. */
  account: boolean
  maxBodyBytes: number
}

const MEGABYTE = 1024 * 1024
const BODY = { maxBodyBytes: MEGABYTE }

/** What the app needs of GoTrue. Sign-up, recovery and third-party sign-in are not among it. */
const AUTH: Record<string, { methods: string[]; signedIn: boolean }> = {
  '/auth/v1/token': { methods: ['POST'], signedIn: false },
  '/auth/v1/logout': { methods: ['POST'], signedIn: true },
  '/auth/v1/user': { methods: ['GET', 'PUT'], signedIn: true },
  '/auth/v1/health': { methods: ['GET'], signedIn: false },
  '/auth/v1/settings': { methods: ['GET'], signedIn: false },
}
const REST_METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'])
/** One table or one function: PostgREST knows no deeper addresses. */
const REST = /^\/rest\/v1\/(?:rpc\/)?[A-Za-z_][A-Za-z0-9_]*$/
const STORAGE = /^\/storage\/v1\/[A-Za-z0-9_\-./]+$/

/** Whether an address belongs to the backend and not to the pages. */
export const isBackendPath = (path: string): boolean =>
  /^\/(?:auth|rest|realtime|storage|_system|internal)(?:\/|$)/.test(path)

export function routeOf(method: string, url: URL): Route {
  const path = url.pathname
  const auth = AUTH[path]
  if (auth) {
    if (!auth.methods.includes(method)) throw new Refusal('method_not_allowed')
    return {
      ...BODY,
      signedIn: auth.signedIn,
      signIn: passwordGrant(path, url),
      account: method === 'PUT',
    }
  }
  const storage = STORAGE.test(path)
  if (!storage && !REST.test(path)) throw new Refusal('not_found')
  if (!REST_METHODS.has(method)) throw new Refusal('method_not_allowed')
  return {
    signedIn: false,
    signIn: false,
    account: false,
    maxBodyBytes: storage ? 10 * MEGABYTE : MEGABYTE,
  }
}

function passwordGrant(path: string, url: URL): boolean {
  if (path !== '/auth/v1/token') return false
  const grants = url.searchParams.getAll('grant_type')
  if (grants.length === 1 && grants[0] === 'refresh_token') return false
  if (grants.length === 1 && grants[0] === 'password') return true
  throw new Refusal('not_found')
}
