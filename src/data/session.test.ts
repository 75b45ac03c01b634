// The session through good and bad days: kept, expired, unreachable, signed out without a network.
import { beforeEach, describe, expect, it, vi } from 'vitest'

const KEPT = 'binh-yen-session'
const storage = new Map<string, string>()
const auth = {
  getSession: vi.fn(),
  signInWithPassword: vi.fn(),
  refreshSession: vi.fn(),
  updateUser: vi.fn(),
  signOut: vi.fn(),
  onAuthStateChange: vi.fn(),
}

vi.mock('./client', () => ({
  connect: async () => {},
  supabase: () => ({ auth }),
}))

const SESSION = { user: { id: 'u1', email: 'canbo@demo.vn' } }
const OFFLINE = { name: 'AuthRetryableFetchError', message: 'Failed to fetch', status: 0 }
const REFUSED = { name: 'AuthApiError', code: 'refresh_token_not_found', status: 400 }

/** A fresh module for each test: the session is a value of the module. */
const load = () => import('./session')

beforeEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
  vi.resetAllMocks()
  storage.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    removeItem: (key: string) => storage.delete(key),
  })
  vi.stubGlobal('window', { addEventListener: () => {} })
})

async function signedIn() {
  storage.set(KEPT, '{}')
  auth.getSession.mockResolvedValue({ data: { session: SESSION }, error: null })
  const session = await load()
  await session.startSession()
  return session
}

describe('the session', () => {
  it('is kept across reloads', async () => {
    const { sessionNow } = await signedIn()
    expect(sessionNow()).toEqual({ status: 'signed_in', userId: 'u1', email: 'canbo@demo.vn' })
  })

  it('has not ended when there was none', async () => {
    auth.getSession.mockResolvedValue({ data: { session: null }, error: null })
    const { startSession } = await load()
    expect(await startSession()).toEqual({ status: 'signed_out', ended: false })
  })

  it('has ended when the kept one was refused', async () => {
    storage.set(KEPT, '{}')
    auth.getSession.mockImplementation(async () => {
      storage.delete(KEPT)
      return { data: { session: null }, error: REFUSED }
    })
    const { startSession } = await load()
    expect(await startSession()).toEqual({ status: 'signed_out', ended: true })
  })

  it('is not over because the server is away, and may be asked again', async () => {
    storage.set(KEPT, '{}')
    auth.getSession.mockResolvedValueOnce({ data: { session: null }, error: OFFLINE })
    auth.getSession.mockResolvedValueOnce({ data: { session: SESSION }, error: null })
    const { startSession } = await load()
    await expect(startSession()).rejects.toMatchObject({ key: 'error.code.offline' })
    expect(await startSession()).toMatchObject({ status: 'signed_in' })
  })

  it('goes on without a network when somebody was signed in, though its token is over', async () => {
    storage.set(KEPT, JSON.stringify({ user: SESSION.user }))
    auth.getSession.mockResolvedValue({ data: { session: null }, error: OFFLINE })
    const { startSession, sessionNow } = await load()
    expect(await startSession()).toEqual({
      status: 'signed_in',
      userId: 'u1',
      email: 'canbo@demo.vn',
    })
    const [[hear]] = auth.onAuthStateChange.mock.calls as [[(event: string, s: unknown) => void]]
    hear('TOKEN_REFRESHED', SESSION)
    expect(sessionNow()).toMatchObject({ status: 'signed_in', userId: 'u1' })
    // The network is back, and the server knows of it no more.
    hear('SIGNED_OUT', null)
    expect(sessionNow()).toEqual({ status: 'signed_out', ended: true })
  })

  it('does not wait for a server that takes its time to renew it', async () => {
    vi.useFakeTimers()
    storage.set(KEPT, JSON.stringify({ user: SESSION.user }))
    auth.getSession.mockReturnValue(new Promise(() => {}))
    const { startSession } = await load()
    const started = startSession()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await started).toMatchObject({ status: 'signed_in', userId: 'u1' })
    vi.useRealTimers()
  })

  it('does not wait at all where the device knows that there is no network', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('navigator', { onLine: false })
    storage.set(KEPT, JSON.stringify({ user: SESSION.user }))
    auth.getSession.mockReturnValue(new Promise(() => {}))
    const { startSession, sessionNow } = await load()
    void startSession()
    await vi.advanceTimersByTimeAsync(10)
    expect(sessionNow()).toMatchObject({ status: 'signed_in', userId: 'u1' })
    vi.useRealTimers()
  })

  it('does not go on when the kept one is refused, whoever it was', async () => {
    storage.set(KEPT, JSON.stringify({ user: SESSION.user }))
    auth.getSession.mockImplementation(async () => {
      storage.delete(KEPT)
      return { data: { session: null }, error: REFUSED }
    })
    const { startSession } = await load()
    expect(await startSession()).toEqual({ status: 'signed_out', ended: true })
  })

  it('is forgotten on sign-out even when the server does not hear of it', async () => {
    const { signOut, sessionNow } = await signedIn()
    auth.signOut.mockResolvedValue({ error: OFFLINE })
    await signOut()
    expect(sessionNow()).toEqual({ status: 'signed_out', ended: false })
    expect(storage.has(KEPT)).toBe(false)
  })

  it('is renewed once for many refused questions', async () => {
    const { renewSession } = await signedIn()
    auth.refreshSession.mockResolvedValue({ error: null })
    expect(await Promise.all([renewSession(), renewSession()])).toEqual([true, true])
    expect(auth.refreshSession).toHaveBeenCalledTimes(1)
    expect(await renewSession()).toBe(false)
  })

  it('ends when it cannot be renewed, but not for want of a network', async () => {
    const { renewSession, sessionNow } = await signedIn()
    auth.refreshSession.mockResolvedValue({ error: OFFLINE })
    await renewSession()
    expect(sessionNow()?.status).toBe('signed_in')
    vi.setSystemTime(Date.now() + 60_000)
    auth.refreshSession.mockResolvedValue({ error: REFUSED })
    auth.signOut.mockResolvedValue({ error: null })
    await renewSession()
    vi.useRealTimers()
    expect(sessionNow()).toEqual({ status: 'signed_out', ended: true })
  })

  it('goes on where another tab renewed it at the same moment', async () => {
    const { renewSession, sessionNow } = await signedIn()
    const error = { name: 'AuthRefreshDiscardedError', status: 409, message: 'discarded' }
    auth.refreshSession.mockResolvedValue({ error })
    expect(await renewSession()).toBe(true)
    expect(sessionNow()?.status).toBe('signed_in')
    expect(auth.signOut).not.toHaveBeenCalled()
  })

  it('ends when what is kept of it is no token at all', async () => {
    const { renewSession, sessionNow } = await signedIn()
    auth.refreshSession.mockResolvedValue({
      error: { name: 'AuthApiError', code: 'validation_failed', status: 400 },
    })
    auth.signOut.mockResolvedValue({ error: null })
    expect(await renewSession()).toBe(false)
    expect(sessionNow()).toEqual({ status: 'signed_out', ended: true })
  })

  it('changes the password, and says why when the server does not', async () => {
    const { changePassword } = await signedIn()
    auth.updateUser.mockResolvedValueOnce({ error: null })
    auth.updateUser.mockResolvedValueOnce({ error: { code: 'same_password', status: 422 } })
    auth.updateUser.mockResolvedValueOnce({ error: { code: 'weak_password', status: 422 } })
    auth.updateUser.mockResolvedValueOnce({ error: OFFLINE })
    expect(await changePassword('mat khau')).toBe('changed')
    expect(auth.updateUser).toHaveBeenCalledWith({ password: 'mat khau' })
    expect(await changePassword('mat khau')).toBe('same')
    expect(await changePassword('12345678')).toBe('weak')
    await expect(changePassword('mat khau')).rejects.toMatchObject({ key: 'error.code.offline' })
  })

  it('refuses a wrong password in words', async () => {
    auth.getSession.mockResolvedValue({ data: { session: null }, error: null })
    auth.signInWithPassword.mockResolvedValue({ error: { code: 'invalid_credentials' } })
    const { signIn } = await load()
    await expect(signIn(' a@b.vn ', 'x')).rejects.toMatchObject({
      key: 'error.code.invalid_credentials',
    })
    expect(auth.signInWithPassword).toHaveBeenCalledWith({ email: 'a@b.vn', password: 'x' })
  })
})
