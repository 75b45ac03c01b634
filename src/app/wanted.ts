// The address somebody wanted before they had to sign in.

const HOME = '/'

/** For the search part of `/sign-in`; the home page needs no keeping. */
export const wantedOf = (href: string): { next?: string } => (href === HOME ? {} : { next: href })

/** Stands for our own origin: an address that resolves to another one leads away from the app. */
const HERE = 'http://here.invalid'

/** Where to go after signing in: only to a place of this app, never to another site. */
export function safeNext(next: string | undefined): string {
  if (!next?.startsWith('/') || !URL.canParse(next, HERE)) return HOME
  const { origin, pathname, search } = new URL(next, HERE)
  return origin === HERE && pathname !== '/sign-in' ? pathname + search : HOME
}
