// Which page of the field app stands open, in the URL: `/field?page=camera&id=…`.
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { WORKLIST_FORMS, type WorklistForm } from '@/domain/worklist'

export const FIELD_PAGES = [
  'start',
  'camera',
  'fire_points',
  'fire_point',
  'check',
  'worklist',
  'report',
  'outbox',
] as const
export type FieldPage = (typeof FIELD_PAGES)[number]

export interface FieldPlace {
  readonly page: FieldPage
  /** What is opened on it, for pages that open something; null begins anew. */
  readonly id: string | null
}

export interface FieldAddress extends FieldPlace {
  /** The part of the form that one came for. */
  readonly at: WorklistForm | null
  /** Where one came from, and goes back to; null for the start. */
  readonly from: FieldPlace | null
}

const START: FieldAddress = { page: 'start', id: null, at: null, from: null }

const pageOf = (value: unknown): FieldPage | null =>
  FIELD_PAGES.find((known) => known === value && known !== 'start') ?? null

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

/** `worklist`, `worklist:<id>`. */
function placeOf(value: unknown): FieldPlace | null {
  const [name, id] = typeof value === 'string' ? value.split(':') : []
  const page = pageOf(name)
  return page && { page, id: idOf(id) }
}

export function parseFieldAddress(search: Readonly<Record<string, unknown>>): FieldAddress {
  const page = pageOf(search.page)
  if (page === null) return START
  const at = Object.values(WORKLIST_FORMS).find((form) => form === search.at) ?? null
  return { page, id: idOf(search.id), at, from: placeOf(search.from) }
}

export const formatFieldAddress = ({
  page,
  id,
  at,
  from,
}: FieldAddress): Record<string, string> => ({
  ...(page !== 'start' && { page }),
  ...(page !== 'start' && id !== null && { id }),
  ...(page !== 'start' && at !== null && { at }),
  ...(page !== 'start' && from && { from: from.id ? `${from.page}:${from.id}` : from.page }),
})

export const useFieldAddress = (): FieldAddress => {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  return useMemo(() => parseFieldAddress(search), [search])
}

interface GoOptions {
  readonly replace?: boolean
  readonly at?: WorklistForm
  readonly from?: FieldPlace
}

/** Opens a page; Back leads to the one before, unless this one replaces it. */
export function useFieldGo() {
  const router = useRouter()
  return useCallback(
    (page: FieldPage, id: string | null = null, options: GoOptions = {}) =>
      void router.navigate({
        to: '/field' as string,
        search: formatFieldAddress({
          page,
          id,
          at: options.at ?? null,
          from: options.from ?? null,
        }) as never,
        replace: options.replace ?? false,
      }),
    [router],
  )
}

export type FieldGo = ReturnType<typeof useFieldGo>
