// To the briefing and the registers of the area looked at: of its period where that is over, else of the last month of
// the police.
import { useRouter } from '@tanstack/react-router'
import { holds } from '@/domain/permissions'
import { briefingAddress, periodToReport } from '@/state/briefing-address'
import { REGISTERS_PATH, registersAddress } from '@/state/registers-address'
import type { Basics } from '@/state/situation/use-basics'
import type { ViewModel } from './use-view-model'

/** Null for those whom they do not concern. */
export function useOpenReports(
  { area, period, now }: Pick<ViewModel, 'area' | 'period' | 'now'>,
  { memberships, rules }: Basics,
): { readonly briefing: () => void; readonly registers: () => void } | null {
  const router = useRouter()
  if (!holds(memberships, area.path, 'officer')) return null
  const reported = periodToReport(period, rules, now)
  const goTo = (to: string, params: object) =>
    void router.navigate({ to, params: params as never, search: {} as never })
  return {
    briefing: () => goTo('/briefing/$area/$period', briefingAddress(area, reported)),
    registers: () => goTo(REGISTERS_PATH, registersAddress(area, reported, 'groups')),
  }
}
