// What is wrong with each field, in words: what the form found, and what the server refused.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Failure } from '@/data/failure'
import { type FieldErrors, fieldOfFailure, isMissing, isSame } from '@/domain/draft'
import { useSentence } from './use-sentence'

interface Options<Typed> {
  readonly shape: Readonly<Record<string, z.ZodType>>
  readonly typed: Typed
  readonly shownErrors: FieldErrors
  readonly failure: Failure | null
  readonly labelOf: (field: keyof Typed & string) => string
}

const inSentence = (label: string): string => label.charAt(0).toLocaleLowerCase() + label.slice(1)

export function useFieldSentences<Typed extends object>(options: Options<Typed>) {
  const { shape, typed, shownErrors, failure, labelOf } = options
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [refused, setRefused] = useState<{ failure: Failure; typed: Typed } | null>(null)
  if (failure !== null && refused?.failure !== failure) setRefused({ failure, typed })

  const field = failure && fieldOfFailure(shape, failure.key)
  const isUnchanged = (name: string): boolean =>
    isSame(typed[name as keyof Typed], refused?.typed[name as keyof Typed])

  return {
    /** Undefined while nothing is wrong; a refusal goes once its field was changed. */
    errorOf: (name: string): string | undefined => {
      const key = shownErrors[name]
      if (key !== undefined) {
        return isMissing(key, typed[name as keyof Typed])
          ? t('edit.error.required', { field: inSentence(labelOf(name as keyof Typed & string)) })
          : t(key)
      }
      return name === field && isUnchanged(name) ? sentenceOf(failure) : undefined
    },
    /** A refusal that is about no field in particular. */
    general: failure !== null && field === null ? sentenceOf(failure) : null,
  }
}
