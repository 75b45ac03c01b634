// One file from disk to database.
import { basename } from 'node:path'
import type { Client } from '@/data/client'
import { toFailure } from '@/data/failure'
import type { ImportResult } from '@/data/import-answer'
import { runImport, type Watching } from '@/data/imports'
import { toIncidentType } from '@/data/incident-row'
import type { FileTable } from '@/domain/import/file-table'
import type { FileNote } from '@/domain/import/files/file-contents'
import { guessPlan, type ImportPlan } from '@/domain/import/import-plan'
import { type RefusedRow, toImportRows } from '@/domain/import/import-rows'
import type { ImportLayer } from '@/domain/import/layer'
import { importLayer } from '@/domain/import/layers'
import { WGS84 } from '@/domain/import/position-plan'
import { StartError } from '../start-error'
import type { ImportArguments } from './arguments'
import { chooseTable } from './choose-table'
import { readFile } from './read-file'

export interface ImportReport {
  /** Rows that the file has. */
  readonly total: number
  /** What was found about the file. */
  readonly notes: readonly FileNote[]
  /** Headers that were not read. */
  readonly unused: readonly string[]
  /** Refused rows in the order of the file. */
  readonly refused: readonly (RefusedRow & { readonly detail?: string })[]
  /** Null when rows were refused before any was sent. */
  readonly result: ImportResult | null
}

/**
 * All rows or none; the same file again changes nothing.
 * @throws StartError, UnreadableFile, Failure
 */
export async function importFile(
  client: Client,
  {
    file,
    table: wanted,
    epsg,
    encoding,
    layer,
    areaCode,
    edition,
    dryRun,
    checkPosition,
    defaults,
  }: ImportArguments,
  onProgress: Watching['onProgress'],
): Promise<ImportReport> {
  const { tables, notes } = await readFile(file, encoding === null ? {} : { encoding })
  const table = chooseTable(tables, wanted)
  const areaId = await findArea(client, areaCode, edition)
  const types = layer === 'incidents' ? await readTypes(client) : []
  const known = importLayer(layer, types, checkPosition)
  const read = toImportRows(known, table, { ...planOf(known, table, epsg), defaults })
  const before = { total: table.records.length, notes, unused: read.unused }
  if (read.refused.length > 0) return { ...before, refused: read.refused, result: null }
  const { rows } = read
  const result = await runImport(
    client,
    { layer, areaId, fileName: basename(file), checkPosition, rows },
    dryRun,
    { onProgress },
  )
  return { ...before, refused: result.refused.map((row) => ({ ...row, field: '' })), result }
}

/** @throws StartError where places are in metres and nothing says in which zone: somebody who looks at a map may guess. */
function planOf(layer: ImportLayer, table: FileTable, epsg: number | null): ImportPlan {
  const plan = guessPlan(layer, table, null)
  const { position } = plan
  const said = epsg ?? table.epsg
  if (position.epsg === WGS84 && epsg === null) return plan
  if (said === null || (said === WGS84 && position.epsg !== WGS84))
    throw new StartError(
      'zone_unknown',
      'Tọa độ trong tệp tính bằng mét. Hãy nêu múi chiếu VN-2000 bằng --epsg, ví dụ --epsg 9209.',
      'The coordinates of the file are in metres. Name their VN-2000 zone with --epsg, for example --epsg 9209.',
    )
  return { ...plan, position: { ...position, epsg: said } }
}

/** @throws StartError where there is no such area, or more than one */
async function findArea(client: Client, code: string, edition: string | null): Promise<string> {
  const wanted = client.from('areas').select('id, code_edition, name').eq('code', code)
  const { data, error } = await (edition === null ? wanted : wanted.eq('code_edition', edition))
    .is('deleted_at', null)
    .order('code_edition')
  if (error) throw toFailure(error)
  const [area, ...more] = data
  if (area === undefined)
    throw new StartError(
      'area_unknown',
      `Không có địa bàn mã ${code} trong phạm vi của tài khoản này.`,
      `This account has no area with the code ${code}.`,
    )
  if (more.length === 0) return area.id
  const choices = data.map((one) => `${code}@${one.code_edition} (${one.name})`).join(', ')
  throw new StartError(
    'area_ambiguous',
    `Mã ${code} đã dùng nhiều lần. Hãy chọn một: ${choices}.`,
    `The code ${code} was used more than once. Choose one: ${choices}.`,
  )
}

async function readTypes(client: Client) {
  const { data, error } = await client.from('incident_types').select('*')
  if (error) throw toFailure(error)
  return data.map(toIncidentType)
}
