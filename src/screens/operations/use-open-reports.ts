// To the briefing and the registers of the area looked at: of its period where that is over, else of the last month of
// the police.
import { useRouter } from '@tanstack/react-router'
import { isWithin } from '@/domain/area'
import { holds } from '@/domain/permissions'
import type { RegisterId } from '@/domain/registers/register'
import { briefingAddress, periodToReport } from '@/state/briefing-address'
import { REGISTERS_PATH, registersAddress } from '@/state/registers-address'
import type { Basics } from '@/state/situation/use-basics'
import type { ViewModel } from './use-view-model'

/** Of a thing on the map: the register of its commune, or of as much of it as the caller is an officer of. */
export function useOpenRegister(
  { period, now }: Pick<ViewModel, 'period' | 'now'>,
  { ownAreas, memberships, rules }: Basics,
): (id: RegisterId, areaPath: string) => void {
  const router = useRouter()
  return (id, areaPath) => {
    const around = ownAreas.filter(
      ({ path }) => isWithin(areaPath, path) && holds(memberships, path, 'officer'),
    )
    const area =
      around.find(({ level, endedOn }) => level === 'commune' && !endedOn) ??
      around.find(({ path }) => path === areaPath)
    if (!area) return
    const params = registersAddress(area, periodToReport(period, rules, now), id)
    void router.navigate({ to: REGISTERS_PATH, params: params as never, search: {} as never })
  }
}

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
