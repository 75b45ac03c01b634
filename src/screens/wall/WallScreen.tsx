// The wall at `/wall`: for a screen that nobody operates, for weeks.
import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '@/data/session'
import { homeOf } from '@/state/situation/scope'
import { useBasics } from '@/state/situation/use-basics'
import { useSession } from '@/state/use-session'
import { tellsHealth } from '@/state/wall/health'
import { runningBuild } from '@/state/wall/quiet-reload'
import { useOwnWall } from '@/state/wall/use-own-wall'
import { useWakeLock } from '@/state/wall/use-wake-lock'
import { useTitle } from '@/ui/use-title'
import { QuietPage } from './QuietPage'
import { SignedOutWall } from './SignedOutWall'
import { Wall } from './Wall'

const TRY_AGAIN_MS = 10_000

export function WallScreen() {
  const { t } = useTranslation()
  useTitle(t('wall.title'))
  useWakeLock()
  const session = useSession()
  return session?.status === 'signed_in' ? <SignedInWall key={session.userId} /> : <SignedOutWall />
}

function SignedInWall() {
  const { t } = useTranslation()
  const { basics, error, retry } = useBasics()
  const heartbeat = useOwnWall(runningBuild())
  const { own } = heartbeat
  const again = useEffectEvent(retry)
  useEffect(() => {
    if (error === null) return
    const timer = setInterval(() => again(), TRY_AGAIN_MS)
    return () => clearInterval(timer)
  }, [error])
  // Nothing of what it showed stays on a screen that was taken back.
  const isRevoked = own != null && own.wall === null
  useEffect(() => {
    if (isRevoked) void signOut()
  }, [isRevoked])
  const wall = own?.wall ?? null
  const theme = wall?.theme ?? null
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (theme !== null) setColorScheme(theme)
    tellsHealth(theme !== null)
  }, [theme, setColorScheme])
  if (isRevoked) return <SignedOutWall />
  if (error) return <QuietPage title={t('wall.no_server')} sentence={t('wall.no_server_why')} />
  if (!basics) return <QuietPage title={t('wall.starting')} sentence={t('wall.starting_why')} />
  const home = wall
    ? basics.ownAreas.find(({ id }) => id === wall.areaId)
    : homeOf(basics.ownAreas, basics.memberships)
  if (!home) return <QuietPage title={t('wall.no_area')} sentence={t('wall.no_area_why')} />
  return <Wall basics={basics} home={home} wall={wall} heartbeat={heartbeat} />
}
