// Mounts a page without a login. They are made with Preact and know no router: React alone is larger than all of one.
/** @jsxImportSource preact */
import { render } from 'preact'
import { sharedToken } from '@/domain/share-link'
import { PublicScreen } from '@/screens/public/PublicScreen'
import { ShareScreen } from '@/screens/public/ShareScreen'
import { keepPublicPage } from './keep-public-page'

export function startPublic(root: HTMLElement): void {
  const { pathname } = window.location
  const isShared = pathname.startsWith('/share')
  if (!isShared) keepPublicPage()
  render(isShared ? <ShareScreen token={sharedToken(pathname)} /> : <PublicScreen />, root)
}
