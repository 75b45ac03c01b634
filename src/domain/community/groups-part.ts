// Community groups: how many of which kind are how far, which fire groups are not as they should be, what they did.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from '@/domain/format'
import { columnsOfNumbers, countCell, wordCell } from '@/domain/report-cells'
import type { CommunityFigures } from './community-figures'
import { type PartOf, sentencesOf, statedSum, sumOf } from './part'

/** At work: neither only proposed nor paused or ended. */
const AT_WORK = ['pilot', 'launched', 'expanded']

type Groups = CommunityFigures['groups']

export const groupsPart: PartOf = (figures, language, t) => {
  const number = (value: number) => formatNumber(value, language)
  const atWork = figures.groups.filter(({ status }) => AT_WORK.includes(status))
  const kinds = [...new Set(figures.groups.map(({ kind }) => kind))]
  return {
    sentences: sentencesOf(
      atWork.length > 0 &&
        t('community.groups', {
          groups: number(sumOf(atWork, ({ groups }) => groups)),
          members: number(sumOf(atWork, ({ members }) => members)),
        }),
      ...rolledOut(figures.groups, language, t),
      fireGroups(figures, language, t),
      ...figures.activities.map(({ kind, times, attendances }) =>
        t(attendances === null ? 'community.activity' : 'community.activity_with', {
          activity: t(`register.group_activities.kind.${kind}` as never),
          times: number(times),
          attendances: number(attendances ?? 0),
        }),
      ),
      ...reviewsDue(figures.anniversaries, language, t),
    ),
    tables:
      kinds.length === 0
        ? []
        : [
            {
              title: null,
              columns: columnsOfNumbers(
                t('register.groups.column.kind'),
                ...['pilot', 'launched', 'expanded'].map((status) =>
                  t(`register.groups.status.${status}` as never),
                ),
                t('community.not_at_work'),
                t('register.groups.column.members'),
                t('register.groups.column.households'),
              ),
              rows: kinds.map((kind) => {
                const own = figures.groups.filter((row) => row.kind === kind)
                const ofStatus = (isWanted: (status: string) => boolean) =>
                  countCell(
                    sumOf(
                      own.filter(({ status }) => isWanted(status)),
                      ({ groups }) => groups,
                    ),
                    language,
                  )
                return [
                  wordCell(t(`register.groups.kind.${kind}` as never)),
                  ...AT_WORK.map((wanted) => ofStatus((status) => status === wanted)),
                  ofStatus((status) => !AT_WORK.includes(status)),
                  countCell(
                    statedSum(own, ({ members }) => members),
                    language,
                  ),
                  countCell(
                    statedSum(own, ({ households }) => households),
                    language,
                  ),
                ]
              }),
            },
          ],
  }
}

/** `thí điểm tại 1 địa bàn, nhân rộng thêm 12, tổng 13 địa bàn`. */
function rolledOut(groups: Groups, language: Language, t: TFunction): string[] {
  return [...new Set(groups.map(({ kind }) => kind))].flatMap((kind) => {
    const own = groups.filter((row) => row.kind === kind && row.status !== 'ended')
    const more = sumOf(own, ({ moreAreas }) => moreAreas)
    const areas = sumOf(own, (row) => row.areas)
    return more === 0
      ? []
      : t('community.roll_out', {
          kind: t(`register.groups.kind.${kind}` as never),
          areas: formatNumber(areas, language),
          more: formatNumber(more, language),
          all: formatNumber(areas + more, language),
        })
  })
}

function fireGroups({ fireGroups: own }: CommunityFigures, language: Language, t: TFunction) {
  if (own.groups === 0) return null
  const number = (value: number) => formatNumber(value, language)
  const faults = (
    ['tooSmall', 'tooLarge', 'bellsApart', 'withoutDrill', 'inTwoGroups'] as const
  ).flatMap((fault) =>
    own[fault] > 0 ? t(`community.fire_${fault}`, { number: number(own[fault]) }) : [],
  )
  const head = t('community.fire_groups', {
    groups: number(own.groups),
    households: number(own.households),
  })
  return faults.length === 0 ? `${head}.` : `${head}; ${faults.join(', ')}.`
}

/** A page has no room for more of them. */
const MOST_REVIEWS = 3

/** `Tròn 10 năm, cần tổng kết: ...`. */
function reviewsDue(
  due: CommunityFigures['anniversaries'],
  language: Language,
  t: TFunction,
): string[] {
  const number = (value: number) => formatNumber(value, language)
  const rest = due.length - MOST_REVIEWS
  return sentencesOf(
    ...due.slice(0, MOST_REVIEWS).map(({ name, areaKind, areaName, years }) =>
      t(years >= 5 ? 'community.final_review' : 'community.interim_review', {
        ...{ name, years: number(years) },
        area: `${areaKind} ${areaName}`,
      }),
    ),
    rest > 0 && t('community.more_reviews', { number: number(rest) }),
  )
}
