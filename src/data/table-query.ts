// Rows come from one place per table: loaded once, then patched by the change feed alone.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { changesQuery } from './changes'
import { takeLoadTurn } from './turns'

/** How a table is loaded: wait for the feed's first cursor, so that no change falls between. */
async function loadTable<Row>(
  client: QueryClient,
  load: () => Promise<Row[]>,
): Promise<readonly Row[]> {
  await client.ensureQueryData(changesQuery(client))
  return takeLoadTurn(load)
}

/**
 * A query that is never stale by itself: `pull_changes` keeps it fresh, looked at or not, so that its rows may be
 * kept for the next start together with the cursor.
 */
export const tableQuery = <Row, Key extends readonly unknown[]>(
  queryKey: Key,
  load: () => Promise<Row[]>,
) =>
  queryOptions({
    queryKey,
    queryFn: ({ client }) => loadTable(client, load),
    meta: { fed: true, kept: true },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  })
