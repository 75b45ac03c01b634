// The movement for security in the area: groups, what was done, standards, places that are watched over.
import { groupsPart } from '@/domain/community/groups-part'
import {
  commendationsPart,
  documentsPart,
  festivalsPart,
  mediationsPart,
  meetingsPart,
  registrationsPart,
} from '@/domain/community/movement-part'
import { isEmptyPart, type PartOf } from '@/domain/community/part'
import { riskSitesPart, trafficSpotsPart } from '@/domain/community/places-part'
import { standardsPart } from '@/domain/community/standards-part'
import { EMPTY_SECTION, type SectionOf } from './section'

const sectionOf =
  (id: 'groups' | 'movement' | 'standards' | 'places', ...partsOf: PartOf[]): SectionOf =>
  ({ figures: { community }, language }, t) => {
    if (community === null) return null
    const parts = partsOf.map((partOf) => partOf(community, language, t))
    return parts.every(isEmptyPart)
      ? null
      : {
          ...EMPTY_SECTION,
          id,
          title: t(`community.slide_${id}`),
          sentences: parts.flatMap(({ sentences }) => sentences),
          tables: parts.flatMap(({ tables }) => tables),
          details: parts.flatMap(({ details = [] }) => details),
        }
  }

export const COMMUNITY_SECTIONS: readonly SectionOf[] = [
  sectionOf('groups', groupsPart),
  sectionOf(
    ...(['movement', registrationsPart, meetingsPart] as const),
    ...[documentsPart, mediationsPart, commendationsPart, festivalsPart],
  ),
  sectionOf('standards', standardsPart),
  sectionOf('places', riskSitesPart, trafficSpotsPart),
]
