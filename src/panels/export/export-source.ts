// What a screen shows of each layer, and what it was chosen by: what can be exported.
import type { Area } from '@/domain/area'
import type { ExportLayerId } from '@/domain/export/export-row'
import type { IncidentType } from '@/domain/incident'

export interface ExportSource {
  readonly layer: ExportLayerId
  /** i18n key of the layer's name. */
  readonly label: string
  /** Null while it is not known, or where rows are too many to be listed. */
  readonly count: number | null
  /** Ids of rows, or numbers of incidents, in the order of the list. */
  readonly keys: () => readonly (string | number)[]
}

export interface Exported {
  readonly sources: readonly ExportSource[]
  readonly area: Area
  readonly areasById: ReadonlyMap<string, Area>
  readonly types: ReadonlyMap<string, IncidentType>
  /** In words, for the sheet that tells of the file: the period, and what is filtered by. */
  readonly period: string
  readonly filters: readonly string[]
  /** As the address of the screen says it. */
  readonly filter: Readonly<Record<string, string>>
}
