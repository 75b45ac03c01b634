// Two short fields beside each other, below each other where there is no room.
import type { ReactNode } from 'react'
import classes from './FormFrame.module.css'

export function FieldPair({ children }: { readonly children: ReactNode }) {
  return <div className={classes.pair}>{children}</div>
}
