// The wall that this screen is, by its own account: asked every 20 seconds, which is also how it says that it is alive.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { listenAlso } from '@/data/live/live'
import { type OwnWall, sendHeartbeat, type WallStatus } from '@/data/own-wall'
import { within } from '@/data/within'
import { HEARTBEAT_MS } from '@/domain/wall-life'

/** One that hangs would keep a revoked wall alive. */
const LONGEST_MS = 15_000

interface Heartbeat {
  /** Undefined until the server has answered once; null for everybody who is no wall. */
  readonly own: OwnWall | null | undefined
  /** What the next heartbeat says; another scene, or holding one, is said at once. */
  readonly say: (status: WallStatus) => void
  /** The server has something new for the wall. */
  readonly ask: () => void
}

/** @param version of the app */
export function useOwnWall(version: string): Heartbeat {
  const said = useRef<WallStatus>({
    version,
    place: null,
    scene: null,
    isPaused: false,
    dataAgeMs: null,
  })
  const { data, refetch } = useQuery({
    queryKey: ['own_wall'],
    queryFn: () => within(LONGEST_MS, sendHeartbeat(said.current)),
    // A user who only opened the page is no wall, and will be none.
    refetchInterval: ({ state }) => (state.data === null ? false : HEARTBEAT_MS),
    refetchIntervalInBackground: true,
    retry: false,
  })
  const isWall = data !== undefined && data !== null
  const ask = useCallback(() => void refetch(), [refetch])
  const say = useCallback(
    (status: WallStatus) => {
      const before = said.current
      said.current = status
      const isNews = status.place !== before.place || status.isPaused !== before.isPaused
      if (isNews && isWall) ask()
    },
    [isWall, ask],
  )
  const id = isWall ? data.id : null
  useEffect(() => (id === null ? undefined : listenAlso(`wall:${id}`, ask)), [id, ask])
  return { own: data, say, ask }
}
