// Who may do what: the one table that the access tests compare the database with.
import type { CallerName, Who } from './callers'

export type Verb = 'select' | 'insert' | 'update' | 'delete' | 'move'

/**
 * in: a row of the callers' own commune. out: one of another province.
 * above: the province above the commune. own: a row about the caller. everywhere: the table knows no areas.
 * The verb `move` takes a row from `in` to the other province.
 */
export type Place = 'in' | 'out' | 'above' | 'own' | 'everywhere'

type Rules = Partial<Record<Place, Partial<Record<Verb, Who>>>>

/** In the own areas; elsewhere only the admin of the country may the same. */
const inArea = (select: Who, insert: Who, update: Who, remove: Who, more: Rules = {}): Rules => {
  const elsewhere = (who: Who): Who =>
    who === 'none' || Array.isArray(who) ? 'none' : 'country admin'
  return {
    ...more,
    in: { select, insert, update, delete: remove, ...more.in },
    out: {
      select: elsewhere(select),
      insert: elsewhere(insert),
      update: elsewhere(update),
      delete: elsewhere(remove),
    },
  }
}
const wordList = (change: Who, remove: Who): Rules => ({
  everywhere: { select: 'signed in', insert: change, update: change, delete: remove },
})
const movable: Rules = { in: { move: 'country admin' } }
const withMembership: CallerName[] = [
  'disabled admin',
  'viewer',
  'officer',
  'leader',
  'admin',
  'country admin',
]

/** One row for each table of schema public. */
export const EXPECTED: Record<string, Rules> = {
  // biome-ignore format: a table reads better as one.
  ...{
    //                            select     insert     update     delete
    actions:              inArea('viewer',  'officer', 'officer', 'none',  movable),
    area_contacts:        inArea('officer', 'officer', 'officer', 'officer'),
    assessments:          inArea('viewer',  'officer', 'officer', 'none',  movable),
    areas:                inArea('viewer',  'admin',   'admin',   'none',  { above: { select: 'viewer', update: 'country admin' }, ...movable }),
    audit_log:            inArea('leader',  'none',    'none',    'none', { everywhere: { select: 'country admin' } }),
    briefing_events:      inArea('officer', 'none',    'none',    'none'),
    briefings:            inArea('officer', 'none',    'none',    'none'),
    camera_contacts:      inArea('officer', 'officer', 'officer', 'officer'),
    cameras:              inArea('viewer',  'officer', 'officer', 'none',  movable),
    commendations:        inArea('viewer',  'officer', 'officer', 'none',  movable),
    document_checks:      inArea('viewer',  'officer', 'officer', 'none',  movable),
    exports:              { in: { select: ['viewer', 'leader', 'admin', 'country admin'], insert: 'viewer', update: 'none', delete: 'none' }, out: { select: 'country admin', insert: 'country admin', update: 'none', delete: 'none' } },
    fire_point_checks:    inArea('viewer',  'officer', 'none',    'none'),
    fire_point_contacts:  inArea('officer', 'officer', 'officer', 'officer'),
    fire_point_equipment: inArea('viewer',  'officer', 'officer', 'none',  movable),
    fire_points:          inArea('viewer',  'officer', 'officer', 'none',  movable),
    group_activities:     inArea('viewer',  'officer', 'officer', 'none',  movable),
    group_contacts:       inArea('officer', 'officer', 'officer', 'officer'),
    group_households:     inArea('viewer',  'officer', 'officer', 'none',  movable),
    groups:               inArea('viewer',  'officer', 'officer', 'none',  movable),
    import_rows:          inArea(['officer'], ['officer'], 'none', 'none'),
    imports:              inArea('officer', 'officer', 'none',    'none'),
    incident_events:      inArea('officer', 'none',    'none',    'none'),
    incident_notes:       inArea('officer', 'officer', 'officer', 'officer'),
    incident_types:       wordList('country admin', 'none'),
    incidents:            inArea('viewer',  'officer', 'officer', 'none',  movable),
    mediations:           inArea('viewer',  'officer', 'officer', 'none',  movable),
    meetings:             inArea('viewer',  'officer', 'officer', 'none',  movable),
    memberships:          inArea('admin',   'admin',   'admin',   'admin', { own: { select: withMembership, update: 'none', delete: 'none' }, ...movable }),
    registrations:        inArea('viewer',  'officer', 'officer', 'none',  movable),
    reporting_rules:      wordList('none', 'none'),
    risk_sites:           inArea('viewer',  'officer', 'officer', 'none',  movable),
    share_link_uses:      inArea('officer', 'none',    'none',    'none'),
    share_links:          inArea('officer', 'none',    'none',    'none'),
    traffic_spots:        inArea('viewer',  'officer', 'officer', 'none',  movable),
    wall_health:          inArea('admin',   'none',    'none',    'none'),
    walls:                inArea('officer', 'admin',   'admin',   'none',  movable),
  },
}

/** Who may call a function of schema public; nobody where it is for the server alone. */
export const FUNCTIONS: Record<string, 'anyone' | 'signed in' | 'nobody'> = {
  add_reporting_rule: 'signed in',
  admin_health: 'signed in',
  apply_import: 'signed in',
  area_at: 'signed in',
  area_boundary_report: 'signed in',
  begin_backup: 'signed in',
  area_history: 'signed in',
  begin_password_reset: 'signed in',
  begin_export: 'signed in',
  bind_wall_account: 'nobody',
  briefing_figures: 'signed in',
  cancel_import: 'signed in',
  change_incident_status: 'signed in',
  check_backups: 'signed in',
  close_briefing: 'signed in',
  community_figures: 'signed in',
  create_pairing_code: 'signed in',
  disable_account: 'signed in',
  drive_wall: 'signed in',
  end_remote: 'signed in',
  end_sessions: 'nobody',
  find_invited: 'signed in',
  give_role: 'signed in',
  export_rows: 'signed in',
  incident_columns: 'signed in',
  incident_counts: 'signed in',
  incident_type_counts: 'signed in',
  list_imports: 'signed in',
  list_accounts: 'signed in',
  list_deleted: 'signed in',
  list_walls: 'signed in',
  make_share_link: 'signed in',
  may_add_photo: 'signed in',
  merge_areas: 'signed in',
  my_wall: 'signed in',
  open_share_link: 'anyone',
  public_fire_areas: 'anyone',
  public_fire_points: 'anyone',
  pull_changes: 'signed in',
  read_briefing: 'signed in',
  read_audit_log: 'signed in',
  remove_reporting_rule: 'signed in',
  reopen_briefing: 'signed in',
  report_wall_health: 'signed in',
  reporting_period: 'signed in',
  revoke_share_link: 'signed in',
  revoke_wall: 'signed in',
  split_area: 'signed in',
  stage_import_rows: 'signed in',
  surplus_photos: 'nobody',
  take_pairing_code: 'nobody',
  take_remote: 'signed in',
  try_import: 'signed in',
  undo_import: 'signed in',
  take_role: 'signed in',
  wall_heartbeat: 'signed in',
  write_changes: 'signed in',
  write_minutes: 'signed in',
}

/** Word lists: the only tables that everyone signed in reads whole. */
export const OPEN_POLICIES = [
  'Everyone signed in reads incident types',
  'Everyone signed in reads reporting rules',
]
