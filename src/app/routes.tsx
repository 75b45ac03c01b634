// Which screen stands at which address. Every screen but sign-in is loaded when it is opened.
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { startSession } from '@/data/session'
import { SignInScreen } from '@/screens/sign-in/SignInScreen'
import { WallFailed } from '@/screens/wall/WallFailed'
import { WallPending } from '@/screens/wall/WallPending'
import { ADMIN_PATH, ADMIN_START_PATH } from '@/state/admin-address'
import { NotFoundScreen } from './NotFoundScreen'
import { wantedOf } from './wanted'

const begin = async (userId: string): Promise<void> =>
  (await import('./begin-signed-in')).beginSignedIn(userId)

const root = createRootRoute({ notFoundComponent: NotFoundScreen })

/** Everything that needs a session; without one, sign-in keeps the wanted address. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await startSession()
    if (session.status === 'signed_out') {
      throw redirect({ to: '/sign-in', search: wantedOf(location.href), replace: true })
    }
    await begin(session.userId)
    void import('./sending')
  },
})

const operations = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { OperationsScreen } = await import('@/screens/operations/OperationsScreen')
    await words
    return { OperationsScreen }
  }, 'OperationsScreen'),
})

const field = createRoute({
  getParentRoute: () => signedIn,
  path: '/field',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { FieldScreen } = await import('@/screens/field/FieldScreen')
    await words
    return { FieldScreen }
  }, 'FieldScreen'),
})

/** Without a session it says so itself: a screen on a wall never asks for a password. */
const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  beforeLoad: async () => {
    const session = await startSession()
    if (session.status === 'signed_out') return
    await begin(session.userId)
  },
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { WallScreen } = await import('@/screens/wall/WallScreen')
    await words
    return { WallScreen }
  }, 'WallScreen'),
  pendingComponent: WallPending,
  errorComponent: WallFailed,
})

const remote = createRoute({
  getParentRoute: () => signedIn,
  path: '/wall/remote',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { RemoteScreen } = await import('@/screens/remote/RemoteScreen')
    await words
    return { RemoteScreen }
  }, 'RemoteScreen'),
})

const briefing = createRoute({
  getParentRoute: () => signedIn,
  path: '/briefing/$area/$period',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { BriefingScreen } = await import('@/screens/briefing/BriefingScreen')
    await words
    return { BriefingScreen }
  }, 'BriefingScreen'),
})

const registers = createRoute({
  getParentRoute: () => signedIn,
  path: '/registers/$area/$period/$register',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { RegistersScreen } = await import('@/screens/registers/RegistersScreen')
    await words
    return { RegistersScreen }
  }, 'RegistersScreen'),
})

const bringIn = createRoute({
  getParentRoute: () => signedIn,
  path: '/import',
  component: lazyRouteComponent(async () => {
    const words = import('./all-words')
    const { ImportScreen } = await import('@/screens/import/ImportScreen')
    await words
    return { ImportScreen }
  }, 'ImportScreen'),
})

const adminScreen = lazyRouteComponent(async () => {
  const words = import('./all-words')
  const { AdminScreen } = await import('@/screens/admin/AdminScreen')
  await words
  return { AdminScreen }
}, 'AdminScreen')

const admin = createRoute({
  getParentRoute: () => signedIn,
  path: ADMIN_PATH,
  component: adminScreen,
})

const adminStart = createRoute({
  getParentRoute: () => signedIn,
  path: ADMIN_START_PATH,
  component: adminScreen,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: SignInScreen,
})

export const routeTree = root.addChildren([
  signedIn.addChildren([
    operations,
    field,
    remote,
    briefing,
    registers,
    bringIn,
    admin,
    adminStart,
  ]),
  wall,
  signIn,
])
