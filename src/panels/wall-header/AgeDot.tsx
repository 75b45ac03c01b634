// A dot for the age of the data: told apart by its shape, for those who do not see its colour.
import type { AgeLevel } from '@/domain/wall-age'
import classes from './WallHeader.module.css'

const PATHS: Record<AgeLevel, string> = {
  fresh: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
  recent: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0zM7.5 12a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z',
  late: 'M12 2a10 10 0 0 0 0 20zM12 2a10 10 0 0 1 0 20v-2.5a7.5 7.5 0 0 0 0-15z',
  old: 'M12 2 23 21H1z',
  outdated: 'M3 3h18v18H3z',
}

export function AgeDot({ level }: { readonly level: AgeLevel | null }) {
  return (
    <svg className={classes.dot} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[level ?? 'recent']} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
