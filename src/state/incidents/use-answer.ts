// Asks the worker whenever the question changes; while it counts, only the newest question waits.
import { useEffect, useRef, useState } from 'react'
import type { Answer, Question } from '@/analysis/incidents/question'
import { toFailure } from '@/data/failure'
import type { Held } from './messages'
import { newestOnly } from './newest-only'
import { incidentWorker, isLost } from './worker-client'

export interface Answered {
  readonly question: Question
  /** What the answer's rows are places in. */
  readonly held: Held
  readonly answer: Answer
}

interface Asked {
  readonly question: Question
  readonly held: Held
  readonly onLost: () => void
}

/** A worker that breaks more often is not started again by itself. */
const MOST_LOSSES = 2

/**
 * The last answer, also while the next one is on its way; null before the first.
 * @param onLost the worker broke and holds nothing any more
 */
export function useAnswer(
  held: Held | undefined,
  question: Question,
  onLost: () => void,
): { readonly answered: Answered | null; readonly error: Error | null } {
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const losses = useRef(0)
  const [ask] = useState(() =>
    newestOnly(async (asked: Asked) => {
      try {
        const { state, answer } = await incidentWorker().call('ask', asked.question)
        // Of incidents that changed meanwhile: the question is asked again with those.
        if (state === asked.held.state)
          setAnswered((last) => ({
            question: asked.question,
            held: asked.held,
            answer: withNumbersOf(last?.answer, answer),
          }))
        // A worker that was begun anew counts its states anew: it holds nothing.
        else if (state < asked.held.state) asked.onLost()
        setError(null)
      } catch (thrown) {
        if (isLost(thrown) && losses.current++ < MOST_LOSSES) asked.onLost()
        else setError(toFailure(thrown))
      }
    }),
  )
  useEffect(() => {
    if (held !== undefined) ask({ held, question, onLost })
  }, [held, question, onLost, ask])

  return { answered: held === undefined ? null : answered, error }
}

/** With the same array for the same areas, so that what is made from it is made once. */
function withNumbersOf(last: Answer | undefined, answer: Answer): Answer {
  const [before, now] = [last?.areaNumbers, answer.areaNumbers]
  const isSame = before?.length === now.length && now.every((number, n) => number === before[n])
  return before && isSame ? { ...answer, areaNumbers: before } : answer
}
