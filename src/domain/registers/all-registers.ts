// Every register, in the order of the screen.
import { groupActivities, groupHouseholds, groups } from './groups'
import { commendations, documentChecks, meetings, registrations } from './movement'
import { riskSites, trafficSpots } from './places'
import { REGISTER_IDS, type Register, type RegisterId } from './register'
import { assessments, mediations } from './settling'

const REGISTERS: Readonly<Record<RegisterId, Register>> = {
  groups,
  group_activities: groupActivities,
  group_households: groupHouseholds,
  meetings,
  registrations,
  document_checks: documentChecks,
  commendations,
  mediations,
  assessments,
  risk_sites: riskSites,
  traffic_spots: trafficSpots,
}

export const registerOf = (id: RegisterId): Register => REGISTERS[id]

export const isRegisterId = (text: string | undefined): text is RegisterId =>
  REGISTER_IDS.some((id) => id === text)
