// The movement: meetings, registrations, documents, commendations, mediation. Rates are computed here, from both numbers.
import type { TFunction } from 'i18next'
import { addDays, dayNumberOf, startOfDay } from '@/domain/civil-date'
import { formatCivilDate, formatNumber, type Language } from '@/domain/format'
import { percentText } from '@/domain/rate'
import { deadlineOf } from '@/domain/registers/movement'
import type { ReportTable } from '@/domain/report'
import { columnsOfNumbers, shareOfCell, wordCell } from '@/domain/report-cells'
import type { CommunityFigures } from './community-figures'
import { festivalsIn } from './festivals'
import { type PartOf, sentencesOf, sumOf } from './part'

/** As for incidents: below this a percentage misleads. */
const FEWEST_FOR_RATE = 10

const shareOf = (part: number, whole: number, language: Language): string =>
  `${formatNumber(part, language)}/${formatNumber(whole, language)} (${percentText(part, whole, language)})`

/** `8/8 thôn họp dân, 28 buổi, 2.311 lượt người dự (bằng 76,7% số hộ)`. */
export const meetingsPart: PartOf = ({ meetings: own, hamlets, households }, language, t) => {
  const number = (value: number) => formatNumber(value, language)
  const { attendances, householdsPresent: present } = own
  return {
    sentences: sentencesOf(
      own.meetings > 0 &&
        t(hamlets > 0 && own.areas > 0 ? 'community.meetings' : 'community.meetings_held', {
          areas: number(own.areas),
          hamlets: number(hamlets),
          meetings: number(own.meetings),
        }),
      attendances !== null &&
        (households
          ? t('community.attendances_of', {
              attendances: number(attendances),
              households: number(households),
              rate: percentText(attendances, households, language),
            })
          : t('community.attendances', { attendances: number(attendances) })),
      present !== null &&
        // Of one that met as a whole and by hamlet they are counted twice.
        (households && present <= households
          ? t('community.households_present_of', { share: shareOf(present, households, language) })
          : t('community.households_present', { number: number(present) })),
    ),
    tables: [],
  }
}

const undated =
  (
    sentence: 'undated_meetings' | 'undated_commendations',
    countOf: (figures: CommunityFigures) => number,
  ): PartOf =>
  (figures, language, t) => ({
    sentences: sentencesOf(
      countOf(figures) > 0 &&
        t(`community.${sentence}`, { number: formatNumber(countOf(figures), language) }),
    ),
    tables: [],
  })

/** What counts in no period, as its year is not known. */
export const undatedMeetingsPart = undated('undated_meetings', ({ meetings }) => meetings.undated)
export const undatedCommendationsPart = undated(
  'undated_commendations',
  ({ commendations }) => commendations.undated,
)

/** Households first. */
const SUBJECTS = ['household', 'hamlet', 'agency', 'enterprise', 'school']
const inOrder = (rows: CommunityFigures['registrations']) =>
  rows.toSorted((a, b) => SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject))

export const registrationsPart: PartOf = ({ registrations, year }, language, t) => ({
  sentences: inOrder(registrations).map(({ subject, registered, total, countedOn }) => {
    const words = t('community.registered', {
      year: String(year),
      subject: t(`register.registrations.subject.${subject}` as never),
      share: shareOf(registered, total, language),
    })
    const late = countedOn > deadlineOf(year) || registered < total
    return late
      ? `${words}, ${t('community.deadline', { day: formatCivilDate(countedOn) })}.`
      : `${words}.`
  }),
  tables: [],
})

/** Which kinds of units have issued which kinds of documents: n/N. */
export const documentsPart: PartOf = ({ documents, year }, language, t) => {
  const units = [...new Set(documents.map(({ unitKind }) => unitKind))]
  const kinds = [...new Set(documents.map(({ documentKind }) => documentKind))]
  const table: ReportTable = {
    title: t('community.documents', { year: String(year) }),
    columns: columnsOfNumbers(
      t('register.document_checks.column.unit_kind'),
      ...kinds.map((kind) => t(`register.document_checks.document_kind.${kind}` as never)),
    ),
    rows: units.map((unit) => [
      wordCell(t(`register.document_checks.unit_kind.${unit}` as never)),
      ...kinds.map((kind) => {
        const own = documents.filter(
          ({ unitKind, documentKind }) => unitKind === unit && documentKind === kind,
        )
        return own.length === 0
          ? wordCell('–')
          : shareOfCell(
              sumOf(own, ({ issued }) => issued),
              sumOf(own, ({ total }) => total),
              language,
            )
      }),
    ]),
  }
  return { sentences: [], tables: units.length === 0 ? [] : [table] }
}

/** Those of the period that comes, as long as this one: what is prepared for. */
export const festivalsPart: PartOf = ({ firstDay, endDay, hamlets }, _language, t) => {
  const days = dayNumberOf(startOfDay(endDay)) - dayNumberOf(startOfDay(firstDay))
  return {
    sentences:
      hamlets === 0
        ? []
        : festivalsIn(endDay, addDays(endDay, days)).map(({ id, day }) =>
            t(`community.festival_${id}`, { day: formatCivilDate(day) }),
          ),
    tables: [],
  }
}

export const commendationsPart: PartOf = ({ commendations }, language, t) => {
  const { collectives, individuals } = commendations
  const number = (value: number) => formatNumber(value, language)
  return {
    sentences: sentencesOf(
      collectives + individuals > 0 &&
        t('community.commended', {
          collectives: number(collectives),
          individuals: number(individuals),
        }),
    ),
    tables: [],
  }
}

/** The rate is of those that ended; what is pending is told beside it. */
export const mediationsPart: PartOf = ({ mediations: own }, language, t) => {
  const number = (value: number) => formatNumber(value, language)
  const ended = own.succeeded + own.failed + own.transferred
  return {
    sentences: sentencesOf(
      own.received + ended + own.pending > 0 &&
        t('community.mediation', {
          received: number(own.received),
          pending: number(own.pending),
        }),
      ended > 0 && mediated(own, ended, language, t),
    ),
    tables: [],
  }
}

const mediated = (
  own: CommunityFigures['mediations'],
  ended: number,
  language: Language,
  t: TFunction,
): string =>
  t('community.mediated', {
    // Of few a percentage means nothing.
    share:
      ended < FEWEST_FOR_RATE
        ? `${formatNumber(own.succeeded, language)}/${formatNumber(ended, language)}`
        : shareOf(own.succeeded, ended, language),
    failed: formatNumber(own.failed, language),
    transferred: formatNumber(own.transferred, language),
  })
