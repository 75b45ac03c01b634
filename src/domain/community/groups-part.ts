// Community groups: how many of which kind are how far, which fire groups are not as they should be, what they did.
import type { TFunction } from 'i18next'
import { formatNumber, type Language } from '@/domain/format'
import { columnsOfNumbers, countCell, wordCell } from '@/domain/report-cells'
import type { CommunityFigures } from './community-figures'
import { type PartOf, sentencesOf, statedSum, sumOf } from './part'

type Kind = CommunityFigures['groups'][number]

const atWork = ({ pilot, launched, expanded }: Kind): number => pilot + launched + expanded

export const groupsPart: PartOf = (figures, language, t) => {
  const { groups } = figures
  return {
    sentences: sentencesOf(
      inAll(groups, language, t),
      ...groups.map((kind) => rolledOut(kind, language, t)),
      fireGroups(figures, language, t),
      ...figures.activities.map(({ kind, times, attendances }) =>
        t(attendances === null ? 'community.activity' : 'community.activity_with', {
          activity: t(`register.group_activities.kind.${kind}` as never),
          times: formatNumber(times, language),
          attendances: formatNumber(attendances ?? 0, language),
        }),
      ),
      ...reviewsDue(figures.anniversaries, language, t),
    ),
    tables:
      groups.length === 0
        ? []
        : [
            {
              title: null,
              columns: columnsOfNumbers(
                t('register.groups.column.kind'),
                t('register.groups.status.pilot'),
                t('register.groups.status.launched'),
                t('register.groups.status.expanded'),
                t('community.not_at_work'),
                t('register.groups.column.members'),
                t('register.groups.column.households'),
              ),
              rows: groups.map((own) => [
                wordCell(t(`register.groups.kind.${own.kind}` as never)),
                ...[own.pilot, own.launched, own.expanded, own.other].map((count) =>
                  countCell(count, language),
                ),
                countCell(own.members, language),
                countCell(own.households, language),
              ]),
            },
          ],
  }
}

/** `31 mô hình đang hoạt động, 243 thành viên (5 mô hình chưa ghi số thành viên).` */
function inAll(groups: readonly Kind[], language: Language, t: TFunction): string | null {
  const number = (value: number) => formatNumber(value, language)
  const count = sumOf(groups, atWork)
  if (count === 0) return null
  const members = statedSum(groups, (own) => own.members)
  const without = sumOf(groups, ({ withoutMembers }) => withoutMembers)
  const head = t('community.groups', { groups: number(count) })
  const people = members === null ? '' : `, ${t('community.members', { members: number(members) })}`
  const unknown =
    without === 0 ? '' : ` (${t('community.without_members', { number: number(without) })})`
  return `${head}${people}${unknown}.`
}

/** `đã có ở 1 địa bàn, sẽ nhân rộng thêm 12, tổng cộng 13 địa bàn`. */
function rolledOut({ kind, areas, moreAreas }: Kind, language: Language, t: TFunction) {
  if (!moreAreas) return null
  const number = (value: number) => formatNumber(value, language)
  return t('community.roll_out', {
    kind: t(`register.groups.kind.${kind}` as never),
    areas: number(areas),
    more: number(moreAreas),
    all: number(areas + moreAreas),
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
    ...due.slice(0, MOST_REVIEWS).map(({ name, place, years }) =>
      t(years >= 5 ? 'community.final_review' : 'community.interim_review', {
        ...{ name, years: number(years) },
        area: place,
      }),
    ),
    rest > 0 && t('community.more_reviews', { number: number(rest) }),
  )
}
