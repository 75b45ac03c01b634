// To the briefing of the area looked at: of its period where that is over, else of the last month of the police.
import { useRouter } from '@tanstack/react-router'
import { holds } from '@/domain/permissions'
import { briefingAddress, periodToReport } from '@/state/briefing-address'
import type { Basics } from '@/state/situation/use-basics'
import type { ViewModel } from './use-view-model'

/** Null for those whom it does not concern. */
export function useOpenBriefing(
  { area, period, now }: Pick<ViewModel, 'area' | 'period' | 'now'>,
  { memberships, rules }: Basics,
): (() => void) | null {
  const router = useRouter()
  if (!holds(memberships, area.path, 'officer')) return null
  const params = briefingAddress(area, periodToReport(period, rules, now))
  return () =>
    void router.navigate({
      to: '/briefing/$area/$period' as string,
      params: params as never,
      search: {} as never,
    })
}
