// What is counted of a register in the period, in the words of the briefing.
import { useTranslation } from 'react-i18next'
import type { CommunityFigures } from '@/domain/community/community-figures'
import { groupsPart } from '@/domain/community/groups-part'
import {
  commendationsPart,
  documentsPart,
  mediationsPart,
  meetingsPart,
  registrationsPart,
  undatedCommendationsPart,
  undatedMeetingsPart,
} from '@/domain/community/movement-part'
import { isEmptyPart, type PartOf } from '@/domain/community/part'
import { riskSitesPart, trafficSpotsPart } from '@/domain/community/places-part'
import { standardsPart } from '@/domain/community/standards-part'
import type { RegisterId } from '@/domain/registers/register'
import { ReportTableView } from '@/panels/report/ReportTableView'
import { useLanguage } from '@/ui/use-language'
import { RateCheck } from './RateCheck'
import classes from './Registers.module.css'

const PART_OF: Readonly<Record<RegisterId, PartOf>> = {
  groups: groupsPart,
  group_activities: groupsPart,
  group_households: groupsPart,
  meetings: meetingsPart,
  registrations: registrationsPart,
  document_checks: documentsPart,
  commendations: commendationsPart,
  mediations: mediationsPart,
  assessments: standardsPart,
  risk_sites: riskSitesPart,
  traffic_spots: trafficSpotsPart,
}

const UNDATED_OF: Partial<Record<RegisterId, PartOf>> = {
  meetings: undatedMeetingsPart,
  commendations: undatedCommendationsPart,
}

interface RegisterFiguresProps {
  readonly id: RegisterId
  readonly figures: CommunityFigures
  readonly title: string
}

export function RegisterFigures({ id, figures, title }: RegisterFiguresProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const part = PART_OF[id](figures, language, t)
  // What has no year counts in no period: told here, where it can be mended.
  const sentences = [...part.sentences, ...(UNDATED_OF[id]?.(figures, language, t).sentences ?? [])]
  if (isEmptyPart({ ...part, sentences })) return null
  const { meetings, households } = figures
  return (
    <section className={classes.figures} aria-label={t('register.figures', { period: title })}>
      <h3>{t('register.figures', { period: title })}</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {part.tables.map((table, place) => (
        <ReportTableView key={`${place} ${table.title}`} table={table} isDense />
      ))}
      {id === 'meetings' && meetings.attendances !== null && households !== null && (
        <RateCheck part={meetings.attendances} whole={households} />
      )}
    </section>
  )
}
