// Photos in the built-in backend: rights by Lite as the caller, rows and files by the database thread.
import type { PhotoServices } from '../../functions/upload-photo/upload-photo'
import type { Database } from '../database/start-database'

/** @param headers passed the gate: key and token are in order */
export const builtInPhotos = ({
  fetch,
  keepPhoto,
  tidyPhotos,
}: Pick<Database, 'fetch' | 'keepPhoto' | 'tidyPhotos'>): PhotoServices => ({
  mayAdd: async (headers, path) => {
    const { status, body } = await fetch({
      method: 'POST',
      path: '/rest/v1/rpc/may_add_photo',
      headers: {
        apikey: headers.get('apikey') ?? '',
        authorization: headers.get('authorization') ?? '',
        'content-type': 'application/json',
      },
      body: new TextEncoder().encode(JSON.stringify({ path })).buffer,
    })
    const answer = new TextDecoder().decode(body)
    if (status !== 200) throw new Error(`may_add_photo: ${status} ${answer}`)
    return answer === 'true'
  },
  keep: async (photo) => {
    await keepPhoto(photo)
  },
  tidy: async (path) => {
    await tidyPhotos(path)
  },
})
