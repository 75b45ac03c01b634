// The sentence to show for anything that was thrown.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { toFailure } from '@/data/failure'

/** `sentenceOf(error)`: in the user's language, never the server's own text. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation()
  return useCallback(
    (error) => {
      const { key, params } = toFailure(error)
      return t(key, params)
    },
    [t],
  )
}
