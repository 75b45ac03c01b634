// Part of the details could not be loaded: says why, and tries again.
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Inspector.module.css'

interface LoadProblemProps {
  readonly query: { readonly error: Error | null; readonly refetch: () => unknown }
}

export function LoadProblem({ query }: LoadProblemProps) {
  const sentenceOf = useSentence()
  return (
    <div className={classes.group}>
      <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
    </div>
  )
}
