// Part of the details could not be loaded: says why, and tries again.
import { useTranslation } from 'react-i18next'
import { toFailure } from '@/data/failure'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Inspector.module.css'

interface LoadProblemProps {
  readonly query: { readonly error: Error | null; readonly refetch: () => unknown }
}

export function LoadProblem({ query }: LoadProblemProps) {
  const { t } = useTranslation()
  const { key, params } = toFailure(query.error)
  return (
    <div className={classes.group}>
      <ErrorNotice
        sentence={String(t(key as never, params))}
        onRetry={() => void query.refetch()}
      />
    </div>
  )
}
