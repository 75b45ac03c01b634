// How many pixels one of a screen of 1920 x 1080 at size M has here: what the wall's style sheet calls --u.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** The letters of the wall's root, in that unit. */
const ROOT = 46

export function useUnit(root: RefObject<HTMLElement | null>, size: string): number {
  const [unit, setUnit] = useState(1)
  useLayoutEffect(() => {
    const { current } = root
    if (current === null) return
    const measure = () => setUnit(Number.parseFloat(getComputedStyle(current).fontSize) / ROOT)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [root, size])
  return unit
}
