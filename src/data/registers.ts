// Rows of the registers: read whole, as they are few, and asked for again when somebody wrote.
import { queryOptions } from '@tanstack/react-query'
import { registerOf } from '@/domain/registers/all-registers'
import type { Register, RegisterId, RegisterRow, RegisterValue } from '@/domain/registers/register'
import { BESIDE } from './beside'
import { supabase } from './client'
import { FEATURE_COLUMNS, type FeatureRow, toFeature } from './feature-row'
import { readAll } from './read-all'

export type RegisterWire = FeatureRow & Readonly<Record<string, RegisterValue>>

export const registerColumns = ({ fields }: Register): string =>
  [FEATURE_COLUMNS, ...fields.map(({ column }) => column)].join(',')

export const toRegisterRow = (register: Register, row: RegisterWire): RegisterRow => ({
  ...toFeature(row),
  values: Object.fromEntries(register.fields.map(({ column }) => [column, row[column] ?? null])),
})

/** All that the caller may see, by id. */
export async function readRegister(id: RegisterId): Promise<readonly RegisterRow[]> {
  const register = registerOf(id)
  const rows = await readAll<RegisterWire>((from, to) =>
    supabase()
      .from(register.id)
      .select(registerColumns(register))
      .is('deleted_at', null)
      .order('id')
      .range(from, to)
      .overrideTypes<RegisterWire[], { merge: false }>(),
  )
  return rows.map((row) => toRegisterRow(register, row))
}

/** Begins the keys of all registers. */
export const REGISTERS_KEY = 'registers'

/** All that the caller may see. */
export const wholeRegisterQuery = (id: RegisterId) =>
  queryOptions({
    queryKey: [REGISTERS_KEY, id] as const,
    queryFn: () => readRegister(id),
    ...BESIDE,
  })

/** More are not read into a list: a province has a hundred thousand meetings. */
export const MOST_ROWS = 5000

async function readNewest(id: RegisterId, areaPath: string): Promise<readonly RegisterRow[]> {
  const register = registerOf(id)
  const rows = await readAll<RegisterWire>(async (from, to) =>
    from >= MOST_ROWS
      ? { data: [], error: null }
      : supabase()
          .from(register.id)
          .select(registerColumns(register))
          .is('deleted_at', null)
          // At or under.
          .filter('area_path', 'cd', areaPath)
          .order('updated_at', { ascending: false })
          .order('id')
          .range(from, to)
          .overrideTypes<RegisterWire[], { merge: false }>(),
  )
  return rows.map((row) => toRegisterRow(register, row))
}

/** Those of the area and of all below it, in no order; of very many those written last, `MOST_ROWS` of them. */
export const registerQuery = (id: RegisterId, areaPath: string) =>
  queryOptions({
    queryKey: [REGISTERS_KEY, id, areaPath] as const,
    queryFn: () => readNewest(id, areaPath),
    ...BESIDE,
  })
