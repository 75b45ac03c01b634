// Looks for fire points around a place: asked for when the page opens and whenever somebody comes back to it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { NoAnswer, type Unanswered } from '@/data/ask-public'
import { askFirePoints } from '@/data/public-fire-points'
import { isStale, type PublicList, type PublicPlace } from '@/domain/public-fire-point'
import { type LocationTrouble, locateOnce } from '@/state/device/locate-once'
import { keepList, keptList } from './kept-list'

export interface Finder {
  /** The newest that is known, maybe of a place asked for before. */
  readonly list: PublicList | null
  /** Whether the server has said so since the page opened, and nothing failed since. */
  readonly isFresh: boolean
  readonly isAsking: boolean
  readonly isLocating: boolean
  readonly trouble: LocationTrouble | null
  readonly failure: Unanswered | null
  readonly locate: () => Promise<void>
  readonly lookAround: (place: PublicPlace) => Promise<void>
  readonly again: () => void
}

export function useFinder(): Finder {
  const [list, setList] = useState<PublicList | null>(keptList)
  const [isFresh, setFresh] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [isLocating, setLocating] = useState(false)
  const [trouble, setTrouble] = useState<LocationTrouble | null>(null)
  const [failure, setFailure] = useState<Unanswered | null>(null)
  const wanted = useRef<PublicPlace | null>(list?.place ?? null)
  const answeredAt = useRef(0)

  const lookAround = useCallback(async (place: PublicPlace) => {
    wanted.current = place
    setAsking(true)
    const failed = await askFirePoints(place.lngLat).then(
      (points) => {
        // Somebody has asked for another place meanwhile.
        if (wanted.current !== place) return null
        const answered = { place, points, at: Date.now() }
        answeredAt.current = answered.at
        keepList(answered)
        setList(answered)
        return null
      },
      (error: unknown): Unanswered => (error instanceof NoAnswer ? error.why : 'server'),
    )
    if (wanted.current !== place) return
    setFailure(failed)
    setFresh(failed === null)
    setAsking(false)
  }, [])

  const again = useCallback(() => {
    if (wanted.current) void lookAround(wanted.current)
  }, [lookAround])

  useEffect(() => {
    again()
    const onReturn = () => {
      if (!document.hidden && isStale(answeredAt.current, Date.now())) again()
    }
    const onOffline = () => {
      setFailure('offline')
      setFresh(false)
    }
    document.addEventListener('visibilitychange', onReturn)
    window.addEventListener('online', again)
    window.addEventListener('offline', onOffline)
    return () => {
      document.removeEventListener('visibilitychange', onReturn)
      window.removeEventListener('online', again)
      window.removeEventListener('offline', onOffline)
    }
  }, [again])

  const locate = async () => {
    setLocating(true)
    setTrouble(null)
    const located = await locateOnce()
    setLocating(false)
    if ('trouble' in located) setTrouble(located.trouble)
    else await lookAround(located.place)
  }

  return { list, isFresh, isAsking, isLocating, trouble, failure, locate, lookAround, again }
}
