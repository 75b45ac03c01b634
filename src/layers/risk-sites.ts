// Sites at risk, such as rented rooms: houses; dashed where the inspection is overdue.
import { riskSitesQuery } from '@/data/placed-registers'
import type { LngLat } from '@/domain/position'
import type { RiskSite } from '@/domain/registers/placed'
import { defineLayer } from './layer'
import { markers, rings } from './markers'
import type { SymbolName } from './symbols'

/** `today` is an ISO date in Vietnam. */
export const riskSiteSymbol = (
  { nextInspectionDue }: Pick<RiskSite, 'nextInspectionDue'>,
  today: string,
): SymbolName =>
  nextInspectionDue !== null && nextInspectionDue < today ? 'risk-site-overdue' : 'risk-site'

const idOf = (site: RiskSite): string => site.id
const positionOf = (site: RiskSite): LngLat => site.lngLat

export const riskSites = defineLayer<RiskSite, 'risk_sites'>({
  id: 'risk_sites',
  label: 'layer.risk_sites',
  legend: [
    { label: 'layer.risk_site_watched', symbol: 'risk-site' },
    { label: 'layer.risk_site_overdue', symbol: 'risk-site-overdue' },
  ],
  geometry: 'point',
  shownByDefault: false,
  register: 'risk_sites',
  rows: riskSitesQuery,
  draw: (rows, context) => [
    markers<RiskSite>(context, {
      data: rows,
      positionOf,
      symbolOf: (site) => riskSiteSymbol(site, context.today),
      symbolDependsOn: context.today,
    }),
    ...rings(context, rows, idOf, positionOf),
  ],
  positionOf,
  idOf,
})
