// Chooses by the address what is loaded and mounted: a page for everybody, or the app. Nothing else.
import { not_loaded } from '@/domain/words/vi/app.json'

const root = document.getElementById('root')
const isOpen = /^\/(?:public|share)(?:\/|$)/.test(window.location.pathname)

if (root) {
  const chosen = isOpen ? import('@/app/start-public') : import('@/app/start-app')
  chosen.then(
    ({ start }) => start(root),
    () => root.append(not_loaded),
  )
}
