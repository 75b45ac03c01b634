// The operations screen at `/`: one live map of the user's areas, with the lists and details beside it.
import { useTranslation } from 'react-i18next'
import { homeOf } from '@/state/situation/scope'
import { useBasics } from '@/state/situation/use-basics'
import { useTitle } from '@/ui/use-title'
import { LoadFailed } from './LoadFailed'
import { NoAreas } from './NoAreas'
import { Operations } from './Operations'
import { OperationsSkeleton } from './OperationsSkeleton'

export function OperationsScreen() {
  const { t } = useTranslation()
  useTitle(t('operations.title'))
  const { basics, error, retry } = useBasics()
  if (error) return <LoadFailed error={error} onRetry={retry} />
  if (!basics) return <OperationsSkeleton />
  const home = homeOf(basics.ownAreas, basics.memberships)
  return home ? <Operations basics={basics} home={home} /> : <NoAreas />
}
