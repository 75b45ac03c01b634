// Which page of the field app stands open, in the URL: `/field?page=camera&id=…`.
import { useRouter, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

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

export interface FieldAddress {
  readonly page: FieldPage
  /** What is opened on it, for pages that open something; null begins anew. */
  readonly id: string | null
}

const START: FieldAddress = { page: 'start', id: null }

export function parseFieldAddress(search: Readonly<Record<string, unknown>>): FieldAddress {
  const page = FIELD_PAGES.find((known) => known === search.page)
  if (page === undefined || page === 'start') return START
  return { page, id: typeof search.id === 'string' && search.id !== '' ? search.id : null }
}

export const formatFieldAddress = ({ page, id }: FieldAddress): Record<string, string> => ({
  ...(page !== 'start' && { page }),
  ...(page !== 'start' && id !== null && { id }),
})

export const useFieldAddress = (): FieldAddress => {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  return useMemo(() => parseFieldAddress(search), [search])
}

/** Opens a page; Back leads to the one before, unless this one replaces it. */
export function useFieldGo() {
  const router = useRouter()
  return useCallback(
    (page: FieldPage, id: string | null = null, options: { readonly replace?: boolean } = {}) =>
      void router.navigate({
        to: '/field' as string,
        search: formatFieldAddress({ page, id }) as never,
        replace: options.replace ?? false,
      }),
    [router],
  )
}

export type FieldGo = ReturnType<typeof useFieldGo>
