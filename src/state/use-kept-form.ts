// Keeps what is being typed, and gives back what the end of a session had left.
import { useEffect, useRef, useState } from 'react'
import { sessionNow } from '@/data/session'
import type { TypedChanges } from '@/domain/typed-changes'
import { forgetForm, type KeptForm, keepForm, keptFormOf } from './kept-form'

type Form = Pick<KeptForm, 'table' | 'id' | 'areaPath'>

/** Null while nobody is signed in. */
export const userIdNow = (): string | null => {
  const session = sessionNow()
  return session?.status === 'signed_in' ? session.userId : null
}

/** What was typed into this very form before, else null. */
export function useLeftChanges({ table, id }: Form): TypedChanges | null {
  const [left] = useState(() => keptFormOf(userIdNow()))
  return left?.table === table && left.id === id ? left.changes : null
}

/** Null changes: there is nothing to lose. */
export function useKeepForm({ table, id, areaPath }: Form, changes: TypedChanges | null): void {
  const [userId] = useState(userIdNow)
  const hasKept = useRef(false)
  const text = JSON.stringify(changes)
  useEffect(() => {
    const typed = JSON.parse(text) as TypedChanges | null
    if (typed !== null && userId !== null) keepForm({ userId, table, id, areaPath, changes: typed })
    else if (hasKept.current) forgetForm()
    hasKept.current = typed !== null
  }, [text, userId, table, id, areaPath])
}
