// The filters of a view by themselves: the same object while the map moves or something is selected.
import { useMemo } from 'react'
import type { View } from '@/state/view'

export type Filters = Pick<
  View,
  | 'groups'
  | 'types'
  | 'severities'
  | 'statuses'
  | 'resolutions'
  | 'hours'
  | 'weekdays'
  | 'within'
  | 'onlyWithoutPosition'
>

export function useFilters(view: View): Filters {
  const { groups, types, severities, statuses, resolutions, hours, weekdays, within } = view
  const { onlyWithoutPosition } = view
  return useMemo(
    () => ({
      groups,
      types,
      severities,
      statuses,
      resolutions,
      hours,
      weekdays,
      within,
      onlyWithoutPosition,
    }),
    [
      groups,
      types,
      severities,
      statuses,
      resolutions,
      hours,
      weekdays,
      within,
      onlyWithoutPosition,
    ],
  )
}
