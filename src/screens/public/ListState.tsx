// How old the list is and around which place, or why there is none.
/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import { ageOf } from '@/domain/age'
import { formatDateTime, formatDistance, formatTime } from '@/domain/format'
import { ageKey, type PublicPlace, roundedM } from '@/domain/public-fire-point'
import classes from './Public.module.css'
import type { Finder } from './use-finder'
import type { Tongue } from './use-tongue'

interface ListStateProps {
  readonly tongue: Tongue
  readonly finder: Finder
}

const TICK_MS = 15_000

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return Math.max(now, Date.now())
}

export function ListState({ tongue, finder }: ListStateProps) {
  const { say } = tongue
  const { list, isFresh, isAsking, failure } = finder
  const now = useNow()
  const age = list && ageOf(now - list.at)
  return (
    <>
      {failure && (
        <p className={classes.notice}>
          {say(`public.failed.${failure}`)}{' '}
          <button type="button" className={classes.inline} onClick={finder.again}>
            {say('public.retry')}
          </button>
        </p>
      )}
      {list && !isFresh && (
        <p className={classes.notice}>
          {say('public.kept', { time: formatDateTime(new Date(list.at)) })}
        </p>
      )}
      {isAsking && <p>{say('public.asking')}</p>}
      {list && (
        <p>
          {placeWords(list.place, tongue)}
          {isFresh && age && (
            <>
              <br />
              {say('public.fresh', {
                time: formatTime(new Date(list.at)),
                age: say(ageKey(age), { count: age.count }),
              })}
            </>
          )}
        </p>
      )}
      {list?.points.length === 0 && <p className={classes.notice}>{say('public.none')}</p>}
    </>
  )
}

function placeWords(place: PublicPlace, { say, language }: Tongue): string {
  switch (place.is) {
    case 'gps':
      return say('public.place.gps', {
        time: formatTime(new Date(place.at)),
        distance: formatDistance(roundedM(place.accuracyM), language),
      })
    case 'area':
      return say('public.place.area', { area: place.name })
    case 'tap':
      return say('public.place.tap')
  }
}
