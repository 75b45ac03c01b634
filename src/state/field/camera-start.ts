// The next head on the same pole begins with what the last one had.
import type { KnownCamera } from '@/data/camera-editing'
import type { CameraTyped } from '@/domain/camera-draft'
import { type FeatureStart, newStart } from './feature-start'

export type CameraStart = FeatureStart<KnownCamera, CameraTyped>

/** Only direction, code and note are its own, and it is another than those before. `typed` is what was saved last. */
export function nextHead(start: CameraStart, typed: CameraTyped): CameraStart {
  return {
    ...newStart({
      ...typed,
      code: null,
      bearingDeg: '',
      note: '',
      apartFrom: [...typed.apartFrom, start.id],
    }),
    source: 'kept',
    head: start.head + 1,
    poleName: start.poleName ?? typed.name,
  }
}
