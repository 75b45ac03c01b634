// Cameras of the caller's areas.
import { queryOptions } from '@tanstack/react-query'
import type { Camera } from '@/domain/camera'
import type { Scope } from '@/domain/scope'
import { CAMERA_COLUMNS, type CameraRow, toCamera } from './camera-row'
import { supabase } from './client'
import { readAll } from './read-all'
import { featuresUnder, selecting } from './selecting'
import { tableQuery } from './table-query'

const allCameras = tableQuery(['cameras'] as const, async () => {
  const rows = await readAll<CameraRow>((from, to) =>
    supabase()
      .from('cameras')
      .select(CAMERA_COLUMNS)
      .is('deleted_at', null)
      .order('id')
      .range(from, to)
      .overrideTypes<CameraRow[], { merge: false }>(),
  )
  return rows.map(toCamera)
})

const under = selecting(featuresUnder<Camera>)

export const camerasQuery = (scope: Pick<Scope, 'areaPath'>) =>
  queryOptions({ ...allCameras, select: under(scope.areaPath) })
