// Photos in the built-in backend: rights by Lite as the caller, rows and files by the database thread.
import type { PhotoServices } from '../../functions/upload-photo/upload-photo'
import type { Database } from '../database/start-database'
import { askingLite } from './ask-as-caller'

/** @param headers passed the gate: key and token are in order */
export const builtInPhotos = ({
  fetch,
  keepPhoto,
  tidyPhotos,
}: Pick<Database, 'fetch' | 'keepPhoto' | 'tidyPhotos'>): PhotoServices => ({
  mayAdd: async (headers, path) => {
    const { status, text } = await askingLite(fetch)(headers, 'may_add_photo', { path })
    if (status !== 200) throw new Error(`may_add_photo: ${status} ${text}`)
    return text === 'true'
  },
  keep: async (photo) => {
    await keepPhoto(photo)
  },
  tidy: async (path) => {
    await tidyPhotos(path)
  },
})
