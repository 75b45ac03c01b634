// The scenes of a wall in turn: which one is shown now, kept in the address, held by whoever touches the wall.
import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Scene } from '@/domain/wall'
import { placeAfter } from '@/domain/wall-scenes'
import { beginAt, looked, stepped, type Turning, toggledHold, touched } from '@/domain/wall-turning'
import { parseSearch } from '@/state/search-text'
import type { Search } from '@/state/url'
import { toggleFullScreen } from '@/ui/full-screen'
import { useSteadyTick } from './use-steady-tick'
import { parseWallAddress, sceneText } from './wall-address'

/** Keys that only go with another one. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']

export interface Scenes {
  readonly place: number
  readonly scene: Scene
  /** When it began, on a clock that only goes forward: a wall of one scene begins it anew. */
  readonly since: number
  readonly isHeld: boolean
}

/** What a phone that drives the wall says; null while none does. */
export interface Driven {
  /** Who drives and how often they said something: the same said again is another command. */
  readonly turn: string
  /** Null leaves it to the wall. */
  readonly place: number | null
  readonly isHeld: boolean | null
}

/** @param scenes never empty */
export function useTurning(scenes: readonly Scene[], driven: Driven | null): Scenes {
  const router = useRouter()
  const search = useSearch({ strict: false }) as Search
  const [turning, setTurning] = useState<Turning>(() =>
    beginAt(parseWallAddress(search).place, performance.now()),
  )
  const place = placeAfter(turning.place, 0, scenes.length)

  const isPinned = driven?.isHeld === true
  useSteadyTick((now) =>
    setTurning((last) => (isPinned ? touched(last, now) : looked(last, scenes, now))),
  )

  const drive = useEffectEvent(() => {
    const now = performance.now()
    if (driven === null) return
    const { place: wanted, isHeld } = driven
    setTurning((last) => {
      const next = wanted === null || wanted === last.place ? last : beginAt(wanted, now)
      if (isHeld === null) return next
      return isHeld ? touched(next, now) : { ...next, heldSince: null }
    })
  })
  useEffect(() => drive(), [driven?.turn])

  const keep = useEffectEvent((shown: number) => {
    const before = router.history.location.search
    const next = { ...parseSearch(before), scene: sceneText(shown) }
    if (router.options.stringifySearch?.(next) === before) return
    void router.navigate({ to: '.', search: next, replace: true, resetScroll: false })
  })
  useEffect(() => keep(place), [place])

  const press = useEffectEvent((event: KeyboardEvent) => {
    const now = performance.now()
    if (MODIFIERS.includes(event.key)) return
    if (event.key === 'f' || event.key === 'F') toggleFullScreen()
    const act = ACTS[event.key]
    if (act) event.preventDefault()
    setTurning((last) => (act ?? touched)(last, now, scenes.length))
  })
  const touch = useEffectEvent(() => {
    setTurning((last) => touched(last, performance.now()))
  })
  useEffect(() => {
    const listen = { passive: true, capture: true }
    const onPress = (event: KeyboardEvent) => press(event)
    const onTouch = () => touch()
    // Before the map takes the arrows for itself.
    window.addEventListener('keydown', onPress, { capture: true })
    window.addEventListener('pointerdown', onTouch, listen)
    window.addEventListener('wheel', onTouch, listen)
    return () => {
      window.removeEventListener('keydown', onPress, { capture: true })
      window.removeEventListener('pointerdown', onTouch, listen)
      window.removeEventListener('wheel', onTouch, listen)
    }
  }, [])

  const { since } = turning
  return { place, scene: scenes[place] as Scene, since, isHeld: turning.heldSince !== null }
}

type Act = (turning: Turning, now: number, count: number) => Turning

const ACTS: Readonly<Record<string, Act>> = {
  ArrowRight: (turning, now, count) => stepped(turning, 1, count, now),
  ArrowLeft: (turning, now, count) => stepped(turning, -1, count, now),
  ' ': toggledHold,
  // Back to how it was left alone.
  Escape: (_, now) => beginAt(0, now),
}
