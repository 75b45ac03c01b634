// The page of residents: the ready fire points nearest to them, without a login.
/** @jsxImportSource preact */
import { useMemo, useState } from 'preact/hooks'
import { formatDistance } from '@/domain/format'
import { isInaccurate } from '@/domain/public-fire-point'
import { FirePointItem } from './FirePointItem'
import { Frame } from './Frame'
import { ListState } from './ListState'
import { MapBox } from './MapBox'
import { PlaceChooser } from './PlaceChooser'
import classes from './Public.module.css'
import { useFinder } from './use-finder'
import { useTongue } from './use-tongue'

const ANSWER = 'answer'
const toAnswer = (): void => document.getElementById(ANSWER)?.scrollIntoView()
const itemId = (index: number): string => `point-${index + 1}`

export function PublicScreen() {
  const tongue = useTongue()
  const finder = useFinder()
  const [isChoosing, setChoosing] = useState(false)
  const { say, language } = tongue
  const { list, trouble, isLocating } = finder
  const place = list?.place ?? null
  // The same array as long as the list is the same: the view of the map stays where somebody moved it.
  const marked = useMemo(
    () =>
      (list?.points ?? []).map(({ lngLat, name }, index) => ({
        ...{ lngLat, name },
        label: String(index + 1),
      })),
    [list],
  )
  return (
    <Frame tongue={tongue} title={say('public.title')} isReady={!finder.isAsking}>
      <div className={classes.call}>
        <a className={classes.callButton} href="tel:114">
          {say('public.call')}
        </a>
        <p>{say('public.call_first')}</p>
      </div>
      <h1>{say('public.title')}</h1>
      <button
        type="button"
        className={classes.primary}
        disabled={isLocating}
        onClick={() => void finder.locate().then(toAnswer)}
      >
        {say(isLocating ? 'public.finding' : 'public.find')}
      </button>
      <button
        type="button"
        className={classes.plain}
        aria-expanded={isChoosing}
        onClick={() => setChoosing(!isChoosing)}
      >
        {say('public.choose')}
      </button>
      {isChoosing && (
        <PlaceChooser tongue={tongue} onPlace={(chosen) => void finder.lookAround(chosen)} />
      )}
      <div role="status" id={ANSWER}>
        {trouble && <p className={classes.notice}>{say(`public.where.${trouble}`)}</p>}
        {place?.is === 'gps' && isInaccurate(place) && (
          <p className={classes.notice}>
            {say('public.where.inaccurate', {
              distance: formatDistance(place.accuracyM, language),
            })}
          </p>
        )}
        <ListState tongue={tongue} finder={finder} />
      </div>
      {list && (
        <MapBox
          tongue={tongue}
          places={marked}
          here={list.place.lngLat}
          title={say('public.map.title')}
          hint={say('public.map.hint')}
          onTap={(lngLat) => void finder.lookAround({ is: 'tap', lngLat })}
          onChoose={(index) => document.getElementById(itemId(index))?.scrollIntoView()}
        />
      )}
      {list && list.points.length > 0 && (
        <>
          <h2>{say('public.points')}</h2>
          <ol className={classes.list} data-kept={finder.isFresh ? undefined : true}>
            {list.points.map((point, index) => (
              <FirePointItem
                key={`${point.lngLat} ${point.name}`}
                id={itemId(index)}
                number={index + 1}
                point={point}
                tongue={tongue}
              />
            ))}
          </ol>
        </>
      )}
      <p className={classes.small}>{say('public.rule')}</p>
      <p className={classes.small}>{say('public.privacy')}</p>
    </Frame>
  )
}
