// The audit log: one line for each row that somebody changed.

/** What was done, as people say it: deleting and restoring are changes of `deleted_at`. */
export const AUDIT_VERBS = ['insert', 'update', 'delete', 'restore', 'reset'] as const
export type AuditVerb = (typeof AUDIT_VERBS)[number]

export type AuditValues = Readonly<Record<string, unknown>>

export interface AuditLine {
  readonly id: number
  readonly at: Date
  /** E-mail; null where the account is gone, or nobody was signed in. */
  readonly who: string | null
  /** Nobody was signed in: a command, or the server itself. */
  readonly isBySystem: boolean
  readonly table: string
  /** Its id; of a role the account and the area. */
  readonly row: string
  /** What it is called now; null where it has no name. */
  readonly subject: string | null
  readonly areaId: string | null
  /** As the database has it: insert, update, delete. */
  readonly verb: string
  /** Only the columns that changed. */
  readonly old: AuditValues | null
  readonly new: AuditValues | null
}

/** What a line is shown as. */
export function verbOf({ verb, new: after }: Pick<AuditLine, 'verb' | 'new'>): AuditVerb {
  if (verb === 'update' && after && 'deleted_at' in after)
    return after.deleted_at === null ? 'restore' : 'delete'
  return AUDIT_VERBS.find((known) => known === verb) ?? 'update'
}

export interface AuditChange {
  readonly column: string
  readonly before: unknown
  readonly after: unknown
}

/** Follows from others, or says nothing to people. */
const SILENT: readonly string[] = ['id', 'created_by', 'created_at', 'deleted_at']

/** What changed, column by column; of a row that is gone what it was. Empty values that stayed empty are left out. */
export function changesOf({ old, new: after }: Pick<AuditLine, 'old' | 'new'>): AuditChange[] {
  const columns = [...new Set([...Object.keys(old ?? {}), ...Object.keys(after ?? {})])]
  return columns
    .filter((column) => !SILENT.includes(column))
    .map((column) => ({
      column,
      before: old?.[column] ?? null,
      after: after?.[column] ?? null,
    }))
    .filter(({ before, after: now }) => before !== null || now !== null)
}

/** What can be looked for: each with the tables that belong to it, whose rows have its id. */
export const AUDIT_SUBJECTS = {
  cameras: ['cameras', 'camera_contacts'],
  fire_points: ['fire_points', 'fire_point_contacts'],
  fire_point_equipment: ['fire_point_equipment'],
  fire_point_checks: ['fire_point_checks'],
  incidents: ['incidents', 'incident_notes'],
  actions: ['actions'],
  briefings: ['briefings'],
  areas: ['areas', 'area_contacts'],
  memberships: ['memberships', 'accounts'],
  walls: ['walls'],
  imports: ['imports'],
  exports: ['exports'],
  share_links: ['share_links'],
  backups: ['backups'],
  incident_types: ['incident_types'],
  reporting_rules: ['reporting_rules'],
  groups: ['groups', 'group_contacts'],
  group_activities: ['group_activities'],
  group_households: ['group_households'],
  meetings: ['meetings'],
  registrations: ['registrations'],
  document_checks: ['document_checks'],
  commendations: ['commendations'],
  mediations: ['mediations'],
  assessments: ['assessments'],
  risk_sites: ['risk_sites'],
  traffic_spots: ['traffic_spots'],
} as const satisfies Record<string, readonly string[]>
export type AuditSubject = keyof typeof AUDIT_SUBJECTS

export const isAuditSubject = (text: unknown): text is AuditSubject =>
  typeof text === 'string' && Object.hasOwn(AUDIT_SUBJECTS, text)

/** Which of them a table belongs to; null for one that this version does not know. */
export const subjectOf = (table: string): AuditSubject | null =>
  (Object.keys(AUDIT_SUBJECTS) as AuditSubject[]).find((subject) =>
    (AUDIT_SUBJECTS[subject] as readonly string[]).includes(table),
  ) ?? null
