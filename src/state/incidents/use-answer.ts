// Asks the worker whenever the question changes; while it counts, only the newest question waits.
import { useEffect, useRef, useState } from 'react'
import type { Answer, Question } from '@/analysis/incidents/question'
import type { Held } from './messages'
import { incidentWorker } from './worker-client'

export interface Answered {
  readonly question: Question
  /** What the answer's rows are places in. */
  readonly held: Held
  readonly answer: Answer
}

/**
 * The last answer, also while the next one is on its way; null before the first.
 * @param onLost the worker broke and holds nothing any more
 */
export function useAnswer(
  held: Held | undefined,
  question: Question,
  onLost: () => void,
): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null)
  const waiting = useRef<Omit<Answered, 'answer'> | null>(null)
  const isBusy = useRef(false)

  useEffect(() => {
    if (held === undefined) return
    waiting.current = { held, question }
    if (isBusy.current) return
    const askAll = async () => {
      isBusy.current = true
      while (waiting.current !== null) {
        const asked = waiting.current
        waiting.current = null
        try {
          const { state, answer } = await incidentWorker().call('ask', asked.question)
          // Of incidents that changed meanwhile: the question is asked again with those.
          if (state === asked.held.state) setAnswered({ ...asked, answer })
        } catch {
          onLost()
        }
      }
      isBusy.current = false
    }
    void askAll()
  }, [held, question, onLost])

  return held === undefined ? null : answered
}
