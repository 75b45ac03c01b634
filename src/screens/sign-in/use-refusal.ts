// Why signing in was refused, in one sentence.
import { useTranslation } from 'react-i18next'
import { toFailure } from '@/data/failure'
import { useSentence } from '@/state/use-sentence'

export function useRefusal(error: Error | null): string | null {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  if (error === null) return null
  const failure = toFailure(error)
  if (failure.is('offline') || failure.is('backend_unavailable')) return t('app.unreachable')
  const { minutes } = failure.params
  return failure.is('rate_limited') && typeof minutes === 'number'
    ? t('sign-in.locked_for', { count: minutes })
    : sentenceOf(failure)
}
