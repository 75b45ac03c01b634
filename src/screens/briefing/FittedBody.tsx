// What a slide says, made smaller as a whole where it would not fit: nothing is cut on a projector or on paper.
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useIsNarrow } from '@/ui/use-is-narrow'
import classes from './Briefing.module.css'

/** Smaller letters are not read from the last row; what is still too long scrolls, and goes on to another page. */
const SMALLEST = 0.7
const STEP = 0.05

export function FittedBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow()
  useLayoutEffect(() => {
    const element = body.current
    if (element === null) return
    const fits = () => element.scrollHeight <= element.clientHeight + 1
    let zoom = 1
    element.style.zoom = ''
    while (!isNarrow && !fits() && zoom - STEP >= SMALLEST) {
      zoom -= STEP
      element.style.zoom = zoom.toFixed(2)
    }
  })
  return (
    <div ref={body} className={classes.body}>
      {children}
    </div>
  )
}
