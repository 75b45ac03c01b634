// Every word the app shows, in both languages. A key is `file.key`, as in `sign-in.title`.
// A new file of words gets one import line a language and one name in each object below. The words of `error.code` lie
// in a file of their own, which the sign-in page loads in both languages.
import enAccount from './en/account.json'
import enAction from './en/action.json'
import enAdmin from './en/admin.json'
import enApp from './en/app.json'
import enArea from './en/area.json'
import enBackup from './en/backup.json'
import enBriefing from './en/briefing.json'
import enBriefingFile from './en/briefing-file.json'
import enCamera from './en/camera.json'
import enChart from './en/chart.json'
import enCommon from './en/common.json'
import enCommunity from './en/community.json'
import enCoverage from './en/coverage.json'
import enDisplay from './en/display.json'
import enEdit from './en/edit.json'
import enError from './en/error.json'
import enErrorCode from './en/error-code.json'
import enExport from './en/export.json'
import enField from './en/field.json'
import enFieldReport from './en/field-report.json'
import enFieldWorklist from './en/field-worklist.json'
import enFilter from './en/filter.json'
import enFirePoint from './en/fire-point.json'
import enGps from './en/gps.json'
import enHealth from './en/health.json'
import enImport from './en/import.json'
import enIncident from './en/incident.json'
import enIncidentCard from './en/incident-card.json'
import enInspector from './en/inspector.json'
import enLayer from './en/layer.json'
import enList from './en/list.json'
import enLive from './en/live.json'
import enMap from './en/map.json'
import enOperations from './en/operations.json'
import enOutbox from './en/outbox.json'
import enPairing from './en/pairing.json'
import enPeriod from './en/period.json'
import enPersonal from './en/personal.json'
import enPublic from './en/public.json'
import enRegister from './en/register.json'
import enRemote from './en/remote.json'
import enReport from './en/report.json'
import enSearch from './en/search.json'
import enShareLink from './en/share-link.json'
import enShared from './en/shared.json'
import enSignIn from './en/sign-in.json'
import enStart from './en/start.json'
import enTrends from './en/trends.json'
import enUnlisted from './en/unlisted.json'
import enVn2000 from './en/vn2000.json'
import enWall from './en/wall.json'
import enWalls from './en/walls.json'
import enWorklist from './en/worklist.json'
import viAccount from './vi/account.json'
import viAction from './vi/action.json'
import viAdmin from './vi/admin.json'
import viApp from './vi/app.json'
import viArea from './vi/area.json'
import viBackup from './vi/backup.json'
import viBriefing from './vi/briefing.json'
import viBriefingFile from './vi/briefing-file.json'
import viCamera from './vi/camera.json'
import viChart from './vi/chart.json'
import viCommon from './vi/common.json'
import viCommunity from './vi/community.json'
import viCoverage from './vi/coverage.json'
import viDisplay from './vi/display.json'
import viEdit from './vi/edit.json'
import viError from './vi/error.json'
import viErrorCode from './vi/error-code.json'
import viExport from './vi/export.json'
import viField from './vi/field.json'
import viFieldReport from './vi/field-report.json'
import viFieldWorklist from './vi/field-worklist.json'
import viFilter from './vi/filter.json'
import viFirePoint from './vi/fire-point.json'
import viGps from './vi/gps.json'
import viHealth from './vi/health.json'
import viImport from './vi/import.json'
import viIncident from './vi/incident.json'
import viIncidentCard from './vi/incident-card.json'
import viInspector from './vi/inspector.json'
import viLayer from './vi/layer.json'
import viList from './vi/list.json'
import viLive from './vi/live.json'
import viMap from './vi/map.json'
import viOperations from './vi/operations.json'
import viOutbox from './vi/outbox.json'
import viPairing from './vi/pairing.json'
import viPeriod from './vi/period.json'
import viPersonal from './vi/personal.json'
import viPublic from './vi/public.json'
import viRegister from './vi/register.json'
import viRemote from './vi/remote.json'
import viReport from './vi/report.json'
import viSearch from './vi/search.json'
import viShareLink from './vi/share-link.json'
import viShared from './vi/shared.json'
import viSignIn from './vi/sign-in.json'
import viStart from './vi/start.json'
import viTrends from './vi/trends.json'
import viUnlisted from './vi/unlisted.json'
import viVn2000 from './vi/vn2000.json'
import viWall from './vi/wall.json'
import viWalls from './vi/walls.json'
import viWorklist from './vi/worklist.json'

const vietnamese = {
  account: viAccount,
  action: viAction,
  admin: viAdmin,
  app: viApp,
  area: viArea,
  backup: viBackup,
  briefing: viBriefing,
  'briefing-file': viBriefingFile,
  camera: viCamera,
  chart: viChart,
  community: viCommunity,
  coverage: viCoverage,
  display: viDisplay,
  trends: viTrends,
  common: viCommon,
  edit: viEdit,
  error: { ...viError, code: viErrorCode },
  export: viExport,
  field: viField,
  'field-report': viFieldReport,
  'field-worklist': viFieldWorklist,
  filter: viFilter,
  'fire-point': viFirePoint,
  health: viHealth,
  import: viImport,
  incident: viIncident,
  'incident-card': viIncidentCard,
  inspector: viInspector,
  layer: viLayer,
  list: viList,
  live: viLive,
  map: viMap,
  operations: viOperations,
  outbox: viOutbox,
  pairing: viPairing,
  period: viPeriod,
  public: viPublic,
  search: viSearch,
  'share-link': viShareLink,
  shared: viShared,
  'sign-in': viSignIn,
  start: viStart,
  unlisted: viUnlisted,
  gps: viGps,
  personal: viPersonal,
  register: viRegister,
  remote: viRemote,
  report: viReport,
  vn2000: viVn2000,
  walls: viWalls,
  wall: viWall,
  worklist: viWorklist,
}

const english = {
  account: enAccount,
  action: enAction,
  admin: enAdmin,
  app: enApp,
  area: enArea,
  backup: enBackup,
  briefing: enBriefing,
  'briefing-file': enBriefingFile,
  camera: enCamera,
  chart: enChart,
  community: enCommunity,
  coverage: enCoverage,
  display: enDisplay,
  trends: enTrends,
  common: enCommon,
  edit: enEdit,
  error: { ...enError, code: enErrorCode },
  export: enExport,
  field: enField,
  'field-report': enFieldReport,
  'field-worklist': enFieldWorklist,
  filter: enFilter,
  'fire-point': enFirePoint,
  health: enHealth,
  import: enImport,
  incident: enIncident,
  'incident-card': enIncidentCard,
  inspector: enInspector,
  layer: enLayer,
  list: enList,
  live: enLive,
  map: enMap,
  operations: enOperations,
  outbox: enOutbox,
  pairing: enPairing,
  period: enPeriod,
  public: enPublic,
  search: enSearch,
  'share-link': enShareLink,
  shared: enShared,
  'sign-in': enSignIn,
  start: enStart,
  unlisted: enUnlisted,
  gps: enGps,
  personal: enPersonal,
  register: enRegister,
  remote: enRemote,
  report: enReport,
  vn2000: enVn2000,
  walls: enWalls,
  wall: enWall,
  worklist: enWorklist,
}

/** The keys that the other language must have, too: all but those for one thing, which only English knows. */
type Twin<Tree> = {
  readonly [Key in keyof Tree as Key extends `${string}_one`
    ? never
    : Key]: Tree[Key] extends string ? string : Twin<Tree[Key]>
}

// A key that one language lacks does not compile.
export const vi = vietnamese satisfies Twin<typeof english>
export const en = english satisfies Twin<typeof vietnamese>

export type Words = typeof vi

/** `a.b.c` for every string in a tree of words; plural endings are left off, as `t` wants it. */
type KeysOf<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key}`
    : KeysOf<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

export type WordKey = KeysOf<Words>
