// Which slide is shown, kept in the address; keys and swipes turn them.
import { useRouter, useSearch } from '@tanstack/react-router'
import { type TouchEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { parseSearch } from '@/state/search-text'
import type { Search } from '@/state/url'
import { toggleFullScreen } from '@/ui/full-screen'

/** Pixels after which a touch turns the slide. */
const SWIPE = 60

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** In a text, or in a dialog above the slides. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, [role="dialog"]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, button, a, [role="dialog"]') !== null

/** In a table that is wider than the phone. */
function scrollsSideways(target: EventTarget | null): boolean {
  const table = target instanceof Element ? target.closest('table') : null
  return table !== null && table.scrollWidth > table.clientWidth
}

/**
 * Of one that is left out now, the one that followed it: opened again, a briefing has no late figures any more.
 * @param before the slides while it was there
 */
export function placeOf(
  asked: string | undefined,
  slides: readonly string[],
  before: readonly string[],
): number {
  if (asked === undefined) return 0
  const following = before.slice(Math.max(0, before.indexOf(asked)))
  const near = [asked, ...following].find((id) => slides.includes(id))
  return near !== undefined ? slides.indexOf(near) : before.includes(asked) ? slides.length - 1 : 0
}

/** @param slides their ids, in order */
export function useSlide(slides: readonly string[]) {
  const router = useRouter()
  const search = useSearch({ strict: false }) as Search
  const asked = search.slide
  const [before, setBefore] = useState(slides)
  if (asked !== undefined && slides.includes(asked) && before.join() !== slides.join())
    setBefore(slides)
  const placeIn = ({ slide }: Search) => placeOf(slide, slides, before)
  const place = placeIn(search)
  /** Two presses at once turn two slides: the second comes before the first is drawn. */
  const step = (by: number) => goTo(placeIn(parseSearch(router.history.location.search)) + by)
  const goTo = (next: number) => {
    const slide = slides[Math.min(Math.max(next, 0), slides.length - 1)]
    const known = parseSearch(router.history.location.search)
    if (slide === undefined || slide === slides[placeIn(known)]) return
    void router.navigate({
      to: '.',
      search: { ...known, slide },
      replace: true,
      resetScroll: false,
    })
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (isWriting(event.target)) return
    // A presenter's remote sends PageUp and PageDown, also while a button has the focus.
    if (isTyping(event.target) && !event.key.startsWith('Page')) return
    if (event.key === 'f' || event.key === 'F') toggleFullScreen()
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  })
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', onPress)
    return () => window.removeEventListener('keydown', onPress)
  }, [])
  const began = useRef<{ x: number; y: number } | null>(null)
  return {
    place,
    goTo,
    swiping: {
      onTouchStart: ({ touches, target }: TouchEvent) => {
        const touch = isWriting(target) || scrollsSideways(target) ? undefined : touches[0]
        began.current =
          touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : null
      },
      onTouchEnd: ({ changedTouches }: TouchEvent) => {
        const touch = changedTouches[0]
        const from = began.current
        began.current = null
        if (!touch || !from) return
        const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
        if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) step(-Math.sign(x))
      },
    },
  }
}
