// The incident that an officer is reporting: fields, place or none, what seems to be about a person, in one hand.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { placeError } from '@/domain/area-at'
import type { FieldErrors } from '@/domain/draft'
import {
  type IncidentReportTyped,
  incidentReportSchema,
  readIncidentReport,
} from '@/domain/incident-report'
import { findPersonal } from '@/domain/personal-words'
import { placeOf } from '@/domain/place-in-form'
import type { LngLat } from '@/domain/position'
import { useClockAhead } from '@/state/device/use-clock-ahead'
import { useFieldSentences } from '@/state/use-field-sentences'
import type { Averaged } from './position-source'
import { onClock, type ReportStart } from './report-start'
import type { FieldBasics } from './use-field-basics'
import { usePositionSource } from './use-position-source'

/** A position found by GPS is nothing that somebody typed. */
const FOLLOWING: readonly string[] = ['lat', 'lng', 'areaId']

const { shape } = incidentReportSchema(new Date(0))

export function useReport(first: ReportStart, basics: FieldBasics, device: Averaged | null) {
  const { t } = useTranslation()
  const { areas, ownAreas, memberships } = basics
  const [start, setStart] = useState(first)
  const [typed, setTyped] = useState(start.typed)
  const aheadMs = useClockAhead()
  const known = onClock(start, aheadMs)
  if (known !== start) {
    setTyped(onClock({ ...start, typed }, aheadMs).typed)
    setStart(known)
  }
  const [hasPlace, setHasPlace] = useState(start.hasPlace)
  const [isTried, setTried] = useState(false)
  const set = (change: Partial<IncidentReportTyped>) =>
    setTyped((before) => ({ ...before, ...change }))
  const [accuracyM, setAccuracy] = useState(start.accuracyM)
  const sourcing = usePositionSource(start.source, device, ([lng, lat], metres) => {
    set({ lat: lat.toFixed(6), lng: lng.toFixed(6) })
    setAccuracy(metres)
  })

  const { lat, lng } = typed
  const place = useMemo(
    () => placeOf({ lat, lng, areaId: null, code: '' }, areas, [], { id: '', prefix: '' }),
    [lat, lng, areas],
  )
  const communes = ownAreas.filter(({ level }) => level === 'commune')
  const only = communes.length === 1 ? (communes[0]?.id ?? null) : null
  const areaId = hasPlace ? (place.areaId ?? typed.areaId) : (typed.areaId ?? only)
  const resolved: IncidentReportTyped = {
    ...typed,
    areaId,
    lat: hasPlace ? lat : '',
    lng: hasPlace ? lng : '',
  }
  const { draft, errors } = readIncidentReport(
    resolved,
    new Date(Date.now() - (aheadMs ?? start.aheadMs ?? 0)),
  )
  const wrong = wrongOf()

  const names = useMemo(() => ownAreas.map(({ name }) => name), [ownAreas])
  const finds = useMemo(() => findPersonal(typed.summary, names), [typed.summary, names])
  const area = areas.find(({ id }) => id === areaId)

  const { errorOf } = useFieldSentences({
    shape,
    typed: resolved,
    shownErrors: isTried ? wrong : {},
    failure: null,
    labelOf: (field) => (field === 'summary' ? t('field-report.summary') : t('field-report.area')),
  })

  return {
    begunAt: start.begunAt,
    typed: resolved,
    set,
    lngLat: hasPlace ? place.lngLat : null,
    hasPlace,
    /** Without a place the area is chosen by name. */
    withPlace: setHasPlace,
    areaName: area ? fullNameOf(area) : null,
    sourcing,
    /** In metres; null where a hand chose the place. */
    accuracyM,
    finds,
    errorOf: (field: keyof IncidentReportTyped): string | undefined => {
      if (field === 'typeId' && isTried && typed.typeId === '')
        return t('field-report.type_missing')
      if (field === 'lat' && isTried && wrong.lat === 'edit.error.position_missing')
        return t('field-report.place_missing')
      return errorOf(field)
    },
    /** Null while anything is wrong. */
    draft: Object.keys(wrong).length === 0 ? draft : null,
    /** Fields to mend, once somebody tried to save; 0 before. */
    wrongCount: isTried ? Object.keys(wrong).length : 0,
    tryToSave: () => setTried(true),
    moveByHand: (lngLat: LngLat) => sourcing.byHand(lngLat, place.lngLat),
    /** True once there is something to lose. */
    isTouched:
      sourcing.source === 'hand' ||
      hasPlace !== start.hasPlace ||
      (Object.keys(typed) as (keyof IncidentReportTyped)[]).some(
        (field) => !FOLLOWING.includes(field) && typed[field] !== start.typed[field],
      ),
    /** As it stands, for keeping. */
    now: (): ReportStart => ({
      ...start,
      typed,
      hasPlace,
      accuracyM,
      source: sourcing.source,
    }),
  }

  /** A place is known or said to be unknown; a position is never left out unseen. */
  function wrongOf(): FieldErrors {
    const { areaId: _area, lng: _lng, ...others } = errors
    if (hasPlace && place.lngLat === null)
      return { ...others, lat: errors.lat ?? 'edit.error.position_missing' }
    const misplaced =
      place.lngLat && hasPlace && areaId && placeError(areas, memberships, areaId, place.lngLat)
    return misplaced ? { ...errors, areaId: misplaced } : errors
  }
}

export type Report = ReturnType<typeof useReport>
