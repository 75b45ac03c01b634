// Hears of changes while somebody is signed in, whichever screen stands open.
import { startLive } from '@/data/live/live'
import { queryClient } from './query-client'

startLive(queryClient)
