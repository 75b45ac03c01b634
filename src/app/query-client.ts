// How queries behave: what may pass by itself is tried again, a refused token is renewed.
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { toFailure } from '@/data/failure'
import { renewSession } from '@/data/session'

const TRIES = 3

const mayPass = (error: unknown): boolean => {
  const failure = toFailure(error)
  return failure.is('offline') || failure.is('backend_unavailable')
}

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The built-in server runs on this very machine, network or not.
      networkMode: 'always',
      retry: (failed, error) => failed < TRIES && mayPass(error),
    },
    mutations: { networkMode: 'always' },
  },
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (!toFailure(error).is('invalid_token')) return
      void renewSession().then((renewed) => {
        if (renewed) void queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true })
      })
    },
  }),
})
