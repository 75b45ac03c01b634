// Asks the worker for the picture of what a chart points at, beside the answer, so that no chart is drawn anew.
import { useEffect, useRef, useState } from 'react'
import type { PictureQuestion, PointedPicture } from '@/analysis/incidents/pointed-picture'
import type { Held } from './messages'
import { newestOnly } from './newest-only'
import { incidentWorker } from './worker-client'

interface Asked {
  readonly held: Held
  readonly question: PictureQuestion
}

export interface Pointed {
  /** What the picture's rows are places in. */
  readonly held: Held
  readonly picture: PointedPicture
}

/** Null while nothing is pointed at, and before the first picture; then the last one until the next is there. */
export function usePointed(
  held: Held | undefined,
  question: PictureQuestion | null,
): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const isPointing = useRef(false)
  const [ask] = useState(() =>
    newestOnly(async (asked: Asked) => {
      // A worker that breaks is told of by the answer; the map stays as it is.
      const drawn = await incidentWorker()
        .call('picture', asked.question)
        .catch(() => null)
      if (isPointing.current && drawn?.state === asked.held.state)
        setPointed({ held: asked.held, picture: drawn.picture })
    }),
  )
  useEffect(() => {
    isPointing.current = question !== null
    if (held === undefined || question === null) setPointed(null)
    else ask({ held, question })
  }, [held, question, ask])
  return question === null || pointed?.held !== held ? null : pointed
}
