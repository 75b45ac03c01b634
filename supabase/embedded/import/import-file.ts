// One file from disk to database.

import type { Client } from '@/data/client'
import { toFailure } from '@/data/failure'
import { type ImportResult, runImport } from '@/data/imports'
import { toIncidentType } from '@/data/incident-row'
import { guessPlan } from '@/domain/import/import-plan'
import { type RefusedRow, toImportRows } from '@/domain/import/import-rows'
import { importLayer } from '@/domain/import/layers'
import { StartError } from '../start-error'
import { type ImportArguments, nameOf } from './arguments'
import { readFile } from './read-file'

export interface ImportReport {
  /** Rows that the file has. */
  readonly total: number
  /** Headers that were not read. */
  readonly unused: readonly string[]
  /** Refused rows in the order of the file. */
  readonly refused: readonly RefusedRow[]
  /** Null when rows were refused before any was sent. */
  readonly result: ImportResult | null
}

/**
 * All rows or none; the same file again changes nothing.
 * @throws StartError, UnreadableFile, Failure
 */
export async function importFile(
  client: Client,
  { file, layer, areaCode, edition, dryRun, defaults }: ImportArguments,
  onStaged: (count: number, total: number) => void,
): Promise<ImportReport> {
  const table = readFile(file)
  const areaId = await findArea(client, areaCode, edition)
  const types = layer === 'incidents' ? await readTypes(client) : []
  const known = importLayer(layer, types)
  const read = toImportRows(known, table, { ...guessPlan(known, table, null), defaults })
  const before = { total: table.records.length, unused: read.unused }
  if (read.refused.length > 0) return { ...before, refused: read.refused, result: null }
  const { rows } = read
  const result = await runImport(
    client,
    { layer, areaId, fileName: nameOf(file).name, rows },
    dryRun,
    (count) => onStaged(count, rows.length),
  )
  return { ...before, refused: result.refused.map((row) => ({ ...row, field: '' })), result }
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
