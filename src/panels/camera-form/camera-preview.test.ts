// What the map draws while somebody types: nothing invented.
import { expect, it } from 'vitest'
import { coneOf } from '@/domain/camera'
import { EMPTY_CAMERA } from '@/domain/camera-draft'
import { previewOf } from './camera-preview'

const typed = { ...EMPTY_CAMERA, bearingDeg: '90', fovDeg: '60,5', rangeM: '80' }

it('has a cone once all three numbers are right', () => {
  const preview = previewOf(typed, [106, 21], 'id')
  expect(preview && coneOf(preview)).toEqual({ bearingDeg: 90, fovDeg: 60.5, rangeM: 80 })
})

it('has none while one of them is missing or wrong', () => {
  for (const bearingDeg of ['', '400', 'abc']) {
    const preview = previewOf({ ...typed, bearingDeg }, [106, 21], 'id')
    expect(preview && coneOf(preview)).toBeNull()
  }
})

it('is nothing without a position', () => expect(previewOf(typed, null, 'id')).toBeNull())
