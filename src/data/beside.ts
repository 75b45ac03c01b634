// What is beside the change feed: read when it is looked at, and again when somebody else may have changed it.
import type { QueryClient } from '@tanstack/react-query'

/** As often as the feed is pulled, for whoever hears nothing live. */
const ASK_EVERY_MS = 60_000

/** What such a query adds to its key and its function. */
export const BESIDE = { meta: { beside: true }, refetchInterval: ASK_EVERY_MS } as const

/** Those that are shown now; the others when they are shown again. */
export const askBesideAnew = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ meta }) => meta?.beside === true })
