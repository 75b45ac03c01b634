// The router: readable search, and a page for waiting, failing and nothing found.
import { createRouter } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '@/state/search-text'
import { ErrorScreen } from './ErrorScreen'
import { NotFoundScreen } from './NotFoundScreen'
import { PendingScreen } from './PendingScreen'
import { routeTree } from './routes'

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultErrorComponent: ErrorScreen,
  defaultNotFoundComponent: NotFoundScreen,
  defaultPendingComponent: PendingScreen,
  defaultPendingMs: 300,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
