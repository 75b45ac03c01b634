// One fire point in the list: how far, what is there, when it was checked, and the way to it.
/** @jsxImportSource preact */
import { directionsTo } from '@/domain/directions'
import { formatCivilDate, formatDistance, formatNumber } from '@/domain/format'
import { type PublicFirePoint, roundedM, walkMinutes } from '@/domain/public-fire-point'
import classes from './Public.module.css'
import type { Tongue } from './use-tongue'

interface FirePointItemProps {
  readonly id: string
  readonly number: number
  readonly point: PublicFirePoint
  readonly tongue: Tongue
}

export function FirePointItem({ id, number, point, tongue }: FirePointItemProps) {
  const { say, language } = tongue
  const { name, address, lastCheckedOn, equipment } = point
  const distance = formatDistance(roundedM(point.distanceM), language)
  const minutes = formatNumber(walkMinutes(point.distanceM), language)
  return (
    <li id={id} className={classes.item}>
      <h3>
        <span className={classes.square} aria-hidden="true">
          {number}
        </span>
        {name}
      </h3>
      <p className={classes.distance}>
        {say('public.distance', { distance })}, {say('public.walk', { minutes })}
      </p>
      {address && <p>{address}</p>}
      {equipment.length === 0 ? (
        <p>{say('public.equipment_none')}</p>
      ) : (
        <>
          <p className={classes.label}>{say('public.equipment')}</p>
          <ul className={classes.equipment}>
            {equipment.map(({ item, quantity }) => (
              <li key={item}>
                {say('public.quantity', {
                  item: lowered(say(`fire-point.item.${item}`)),
                  count: formatNumber(quantity, language),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.small}>
        {lastCheckedOn
          ? say('public.checked', { date: formatCivilDate(lastCheckedOn) })
          : say('public.unchecked')}
      </p>
      <a
        className={classes.plain}
        href={directionsTo(point.lngLat, name, navigator)}
        aria-label={say('public.directions_to', { name })}
      >
        {say('public.directions')}
      </a>
    </li>
  )
}

/** Inside a line; an abbreviation stays one. */
const lowered = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
