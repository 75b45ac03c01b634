// The photo of a form: made smaller and without hidden information as soon as it is taken.
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { preparePhoto } from '@/data/prepare-photo'
import { formatNumber } from '@/domain/format'
import type { KeptPhoto } from '@/state/field/feature-start'
import { useSentence } from '@/state/use-sentence'
import { useLanguage } from '@/ui/use-language'

export function usePhoto(photo: KeptPhoto | null, onPhoto: (photo: KeptPhoto | null) => void) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const src = useMemo(
    () => photo && URL.createObjectURL(new Blob([photo.bytes], { type: photo.type })),
    [photo],
  )
  useEffect(() => () => void (src && URL.revokeObjectURL(src)), [src])

  const take = async (file: File) => {
    setBusy(true)
    setFailure(null)
    try {
      const blob = await preparePhoto(file)
      const bytes = await blob.arrayBuffer()
      onPhoto({ photoId: crypto.randomUUID(), bytes, type: blob.type })
    } catch (thrown) {
      setFailure(thrown)
    } finally {
      setBusy(false)
    }
  }

  const note = () => {
    if (isBusy) return t('field.photo.preparing')
    if (failure !== null) return sentenceOf(failure)
    if (photo === null) return null
    return t('field.photo.ready', { size: formatNumber(photo.bytes.byteLength / 1000, language) })
  }
  return {
    src,
    note: note(),
    isWrong: failure !== null,
    isBusy,
    take: (file: File) => void take(file),
    remove: () => onPhoto(null),
  }
}

export type PhotoState = ReturnType<typeof usePhoto>

/** The same; who steps back to take a photo leaves the place that was found (`keep`). */
export const keeping = (photo: PhotoState, keep: () => void): PhotoState => ({
  ...photo,
  take: (file) => {
    keep()
    photo.take(file)
  },
})
