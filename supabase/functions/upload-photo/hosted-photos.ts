// Photos on hosted or self-hosted Supabase: rights by PostgREST as the caller, files by the storage service.
import { Refusal } from '../../embedded/gate/refusal.ts'
import { askAsService, callAsService, type Project } from '../_shared/project.ts'
import type { KeptPhoto, PhotoServices } from './upload-photo.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

export const hostedPhotos = (project: Project): PhotoServices => ({
  mayAdd: (headers, path) => mayAdd(project, headers, path),
  keep: (photo) => keep(project, photo),
  tidy: async (path) => {
    const prefixes = (await callAsService(project, 'surplus_photos', { path })) as string[]
    if (prefixes.length === 0) return
    await done(
      askAsService(project, '/storage/v1/object/photos', {
        method: 'DELETE',
        headers: JSON_TYPE,
        body: JSON.stringify({ prefixes }),
      }),
    )
  },
})

async function mayAdd({ url }: Project, headers: Headers, path: string): Promise<boolean> {
  const [apikey, authorization] = [headers.get('apikey'), headers.get('authorization')]
  if (!apikey || !authorization) throw new Refusal('invalid_token')
  const answer = await fetch(`${url}/rest/v1/rpc/may_add_photo`, {
    method: 'POST',
    headers: { ...JSON_TYPE, apikey, authorization },
    body: JSON.stringify({ path }),
  })
  // Nobody is told apart from an expired session: both have to sign in.
  if (answer.status === 401) throw new Refusal('invalid_token')
  if (!answer.ok) throw new Error(`may_add_photo: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) === true
}

function keep(project: Project, { path, type, bytes }: KeptPhoto): Promise<void> {
  const upload = askAsService(project, `/storage/v1/object/photos/${path}`, {
    method: 'POST',
    // As long as an address to look at it lives.
    headers: { 'content-type': type, 'cache-control': 'private, max-age=600', 'x-upsert': 'false' },
    body: bytes,
  })
  return done(upload, '409')
}

/** @param but the refusal that is as good as success. @throws Error for every other one */
async function done(asked: Promise<Response>, but?: string): Promise<void> {
  const answer = await asked
  if (answer.ok) return
  const text = await answer.text()
  const told = /"statusCode":\s*"?(\d+)/.exec(text)?.[1] ?? String(answer.status)
  if (told !== but) throw new Error(`${new URL(answer.url).pathname}: ${answer.status} ${text}`)
}
