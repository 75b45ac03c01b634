// The numbers of an opened link as a table, on a map, and as a file.
/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks'
import { saveFile } from '@/charts/save-file'
import { fullNameOf } from '@/domain/area'
import { addDays } from '@/domain/civil-date'
import { formatCivilDate, formatDateTime, formatNumber, type Language } from '@/domain/format'
import type { SharedCounts, SharedPlace } from '@/domain/share-link'
import type { MarkedPlace } from '@/map/public-map'
import { MapBox } from './MapBox'
import classes from './Public.module.css'
import { sharedCsv, sharedName } from './shared-csv'
import type { Tongue } from './use-tongue'

interface SharedTableProps {
  readonly counts: SharedCounts
  /** When the server said so. */
  readonly at: Date
  readonly tongue: Tongue
  readonly title: string
}

/** More squares than that hide one another, and a cheap phone. */
const ON_MAP = 300

export function SharedTable({ counts, at, tongue, title }: SharedTableProps) {
  const { say, language } = tongue
  const { places, startsOn, endsOn } = counts
  const countText = (count: number | null): string =>
    count === null ? say('shared.few') : formatNumber(count, language)
  // Of a commune all lie in the same one.
  const isWide = places.filter(({ level }) => level === 'commune').length > 1
  const marked = useMemo(() => markedOf(places, language), [places, language])
  const save = () =>
    saveFile(
      new Blob([sharedCsv(counts, tongue)], { type: 'text/csv;charset=utf-8' }),
      `binh-yen-${counts.layer}.csv`,
    )
  return (
    <>
      <h1>{title}</h1>
      <p className={classes.label}>{fullNameOf(counts.area)}</p>
      <p>
        {startsOn && endsOn
          ? say('shared.days', {
              first: formatCivilDate(startsOn),
              last: formatCivilDate(addDays(endsOn, -1)),
            })
          : say('shared.as_of', { time: formatDateTime(at) })}
      </p>
      {places.length === 0 ? (
        <p className={classes.notice}>{say('shared.none')}</p>
      ) : (
        <>
          <button type="button" className={classes.primary} onClick={save}>
            {say('shared.download')}
          </button>
          {marked.length > 0 && marked.length <= ON_MAP && (
            <MapBox
              tongue={tongue}
              places={marked}
              here={null}
              title={title}
              hint={null}
              onTap={() => {}}
              onChoose={() => {}}
            />
          )}
          <table className={classes.table}>
            <caption className={classes.hidden}>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('shared.column.place')}</th>
                {isWide && <th scope="col">{say('shared.column.inside')}</th>}
                <th scope="col">{say('shared.column.count')}</th>
              </tr>
            </thead>
            <tbody>
              {places.map((place) => (
                <tr key={`${place.level} ${place.inside} ${place.kind} ${place.name}`}>
                  <th scope="row">{sharedName(place, say)}</th>
                  {isWide && <td>{place.inside}</td>}
                  <td>{countText(place.count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {counts.layer === 'incidents' && <p className={classes.small}>{say('shared.few_why')}</p>}
      <p className={classes.small}>{say('shared.only_counts')}</p>
      <p className={classes.small}>
        {say('shared.valid', { date: formatCivilDate(counts.lastDay) })}
      </p>
    </>
  )
}

const markedOf = (places: readonly SharedPlace[], language: Language): MarkedPlace[] =>
  places.flatMap(({ lngLat, level, count, ...area }) =>
    lngLat && level === 'hamlet'
      ? [
          {
            lngLat,
            name: fullNameOf(area),
            label: count === null ? '<3' : formatNumber(count, language),
          },
        ]
      : [],
  )
