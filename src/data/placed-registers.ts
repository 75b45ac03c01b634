// Rows of the registers that have a place, as the map takes them; read while somebody looks at them.
import { queryOptions } from '@tanstack/react-query'
import {
  type CommunityGroup,
  type RiskSite,
  type TrafficSpot,
  toGroups,
  toRiskSite,
  toTrafficSpot,
} from '@/domain/registers/placed'
import type { RegisterRow } from '@/domain/registers/register'
import type { Scope } from '@/domain/scope'
import { BESIDE } from './beside'
import { REGISTERS_KEY, readRegister, wholeRegisterQuery } from './registers'
import { featuresUnder, selecting } from './selecting'

type InArea = Pick<Scope, 'areaPath'>

const groupsUnder = selecting(featuresUnder<CommunityGroup>)

/** With the houses of fire groups. */
export const placedGroupsQuery = ({ areaPath }: InArea) =>
  queryOptions({
    queryKey: [REGISTERS_KEY, 'groups_with_houses'] as const,
    queryFn: async () =>
      toGroups(...(await Promise.all([readRegister('groups'), readRegister('group_households')]))),
    select: groupsUnder(areaPath),
    ...BESIDE,
  })

const placedUnder = <Row>(toPlaced: (row: RegisterRow) => Row[]) =>
  selecting<RegisterRow, Row>((path) => {
    const under = featuresUnder<RegisterRow>(path)
    return (rows) => under(rows).flatMap(toPlaced)
  })

const sitesUnder = placedUnder<RiskSite>(toRiskSite)
const spotsUnder = placedUnder<TrafficSpot>(toTrafficSpot)

export const riskSitesQuery = ({ areaPath }: InArea) =>
  queryOptions({ ...wholeRegisterQuery('risk_sites'), select: sitesUnder(areaPath) })

export const trafficSpotsQuery = ({ areaPath }: InArea) =>
  queryOptions({ ...wholeRegisterQuery('traffic_spots'), select: spotsUnder(areaPath) })
