// The app: providers around the router.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Appearance } from './Appearance'
import './fonts'
import './i18n'
import { keepShell } from './offline-shell'
import { queryClient } from './query-client'
import { router } from './router'
import { guardSession } from './session-guard'

guardSession(router, queryClient)
keepShell()

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>
  )
}
