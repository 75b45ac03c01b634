// How large a wall writes: as it was set up, else as the keys + and - say on this device.
import { useEffect, useEffectEvent, useState } from 'react'
import type { WallSettings } from '@/domain/wall'
import { nextSize, readSize } from './wall-settings'

/** @param given by whoever set the wall up; null leaves it to the keys */
export function useSize(given: WallSettings['size'] | null): WallSettings['size'] {
  const [size, setSize] = useState(readSize)
  const press = useEffectEvent(({ key }: KeyboardEvent) => {
    if (given !== null) return
    if (key === '+' || key === '=') setSize((last) => nextSize(last, 1))
    if (key === '-') setSize((last) => nextSize(last, -1))
  })
  useEffect(() => {
    const onPress = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', onPress)
    return () => window.removeEventListener('keydown', onPress)
  }, [])
  return given ?? size
}
