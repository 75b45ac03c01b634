// What was there before, while what follows it is still being asked for.
import { useState } from 'react'

/** The value; where there is none, the last one that there was under the same key. */
export function useLast<Value>(value: Value | null, key: string): Value | null {
  const [last, keep] = useState<{ readonly key: string; readonly value: Value } | null>(null)
  if (value !== null && (last?.value !== value || last.key !== key)) keep({ key, value })
  return value ?? (last?.key === key ? last.value : null)
}
