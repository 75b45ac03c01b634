// Everything a request must pass before Supabase Lite sees it. Runs on the HTTP thread.
import type { ForwardedRequest, Reply } from '../database/messages'
import { DATABASE_GONE } from '../database/start-database'
import { checkAccountChange } from './account-change'
import { accessTokenOf, type CredentialKeys } from './credentials'
import { jsonBody } from './json-body'
import { limitedBody } from './limited-body'
import { checkOrigin } from './origin'
import { inwardHeaders, outwardHeaders } from './passed-headers'
import { Refusal } from './refusal'
import { type FunctionName, type Route, routeOf } from './routes'
import { checkRefresh, signIn } from './sign-in'
import { SignInLimit } from './sign-in-limit'
import { signedPhoto } from './signed-photo'

export interface GateOptions {
  keys: CredentialKeys
  hosts: Set<string>
  /** Where the files of photos lie. */
  photosDir: string
  forward: (request: ForwardedRequest) => Promise<Reply>
  functions: Functions
}

export type Functions = Record<
  FunctionName,
  (request: Request, address: string) => Promise<Response>
>

export type Gate = (request: Request, address: string) => Promise<Response>

const NO_BODY = new Set([101, 204, 205, 304])

export function createGate({ keys, hosts, photosDir, forward, functions }: GateOptions): Gate {
  const limit = new SignInLimit()

  async function pass(request: Request, address: string): Promise<Response> {
    const url = new URL(request.url)
    const path = url.pathname + url.search
    checkOrigin(request.headers, hosts)
    const route = routeOf(request.method, url)
    if (route.isSignedUrl) {
      return signedPhoto(url, { jwtSecret: keys.jwtSecret, photosDir })
    }
    const accessToken = await accessTokenOf(request.headers, keys)
    if (route.signedIn && accessToken === null) throw new Refusal('invalid_token')
    if (route.runs) return within(route.timeoutMs, functions[route.runs](request, address))
    const headers = inwardHeaders(request.headers, keys.publishableKey, accessToken, address)
    const body = await bodyFor(route, request)
    const ask = () =>
      within(route.timeoutMs, forward({ method: request.method, path, headers, body }))
    const reply = route.takes === 'password' ? await signIn(limit, address, body, ask) : await ask()
    return responseOf(reply)
  }

  return async (request, address) => {
    try {
      return await pass(request, address)
    } catch (error) {
      return refusalOf(error).toResponse()
    }
  }
}

const MAX_BODY_BYTES = 1024 * 1024

/** What the database gets. */
async function bodyFor(
  { takes, maxBodyBytes = MAX_BODY_BYTES }: Route,
  request: Request,
): Promise<ArrayBuffer | null> {
  const body = await limitedBody(request, maxBodyBytes)
  if (takes === 'nothing') return null
  if (takes === 'account') checkAccountChange(body)
  if (takes === 'refresh') checkRefresh(body)
  if (takes === 'arguments' && body?.byteLength) jsonBody(body)
  return body
}

function responseOf({ status, headers, body }: Reply): Response {
  const json = headers['content-type']?.includes('json') ?? false
  // Lite's own accidents come as plain text: the client gets JSON for every failure.
  if (status >= 500 && !json) throw new Refusal('backend_error')
  if (status === 404 && !json) throw new Refusal('not_found')
  return new Response(NO_BODY.has(status) ? null : body, {
    status,
    headers: outwardHeaders(headers),
  })
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const gone = error instanceof Error && error.message === DATABASE_GONE
  return new Refusal(gone ? 'backend_unavailable' : 'backend_error')
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refusal('backend_timeout')), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
