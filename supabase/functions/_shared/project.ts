// The Supabase project that an Edge Function runs in, and asking it as the service that may everything.

export interface Project {
  /** As `https://<ref>.supabase.co`. */
  readonly url: string
  readonly secretKey: string
}

/** @param env as `Deno.env.get`. @throws Error where the project has no key of that kind */
export function projectOf(env: (name: string) => string | undefined): Project {
  const keys: unknown = JSON.parse(env('SUPABASE_SECRET_KEYS') || '{}')
  const { default: named, ...others } = keys as Record<string, string>
  const secretKey = named ?? Object.values(others)[0] ?? env('SUPABASE_SERVICE_ROLE_KEY')
  const url = env('SUPABASE_URL')
  if (!url || !secretKey) throw new Error('SUPABASE_URL or the secret key is missing.')
  return { url, secretKey }
}

/** One request to an address of the project, such as `/rest/v1/rpc/...`. */
export function askAsService(
  { url, secretKey }: Project,
  path: string,
  { headers, ...init }: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const key = { apikey: secretKey, authorization: `Bearer ${secretKey}` }
  return fetch(url + path, { ...init, headers: { ...headers, ...key } })
}

/** What a function of the database answers. @throws Error where it does not */
export async function callAsService(
  project: Project,
  name: string,
  argument: object,
): Promise<unknown> {
  const answer = await askAsService(project, `/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
  })
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
  // A function without a result answers 204 without a body.
  return answer.status === 204 ? null : answer.json()
}
