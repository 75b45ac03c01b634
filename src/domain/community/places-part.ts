// Places that are watched over: sites at risk by kind, traffic spots before and after something was done.
import { changeInWords } from '@/domain/change-words'
import { formatCivilDate } from '@/domain/format'
import { columnsOfNumbers, countCell, wordCell } from '@/domain/report-cells'
import type { PartOf } from './part'

export const riskSitesPart: PartOf = ({ riskSites }, language, t) => ({
  sentences: [],
  tables:
    riskSites.length === 0
      ? []
      : [
          {
            title: t('register.risk_sites.name'),
            columns: columnsOfNumbers(
              t('register.risk_sites.column.kind'),
              t('community.sites'),
              t('register.risk_sites.column.residents'),
              t('register.risk_sites.column.temporary_residents'),
              t('community.without_second_exit'),
              t('community.overdue'),
            ),
            rows: riskSites.map((row) => [
              wordCell(t(`register.risk_sites.kind.${row.kind}` as never)),
              ...[
                row.sites,
                row.residents,
                row.temporaryResidents,
                row.withoutSecondExit,
                row.overdue,
              ].map((value) => countCell(value, language)),
            ]),
          },
        ],
})

export const trafficSpotsPart: PartOf = ({ trafficSpots }, language, t) => ({
  sentences: [],
  tables:
    trafficSpots.length === 0
      ? []
      : [
          {
            title: t('community.traffic_spots'),
            columns: columnsOfNumbers(
              t('register.traffic_spots.column.name'),
              t('register.traffic_spots.column.began_on'),
              t('community.days'),
              t('community.before'),
              t('community.after'),
              t('community.change'),
            ),
            rows: trafficSpots.map((spot) => [
              wordCell(`${spot.name} (${spot.place})`),
              wordCell(formatCivilDate(spot.beganOn)),
              countCell(spot.days, language),
              countCell(spot.before, language),
              countCell(spot.after, language),
              // Too few for a percentage, always.
              wordCell(
                changeInWords({ difference: spot.after - spot.before, percent: null }, language, t),
              ),
            ]),
          },
        ],
})
