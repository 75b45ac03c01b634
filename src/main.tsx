// Chooses by the address what is loaded and mounted: a page for everybody, or the app. Nothing else.
import en from '@/domain/words/en/start.json'
import vi from '@/domain/words/vi/start.json'

const root = document.getElementById('root')
const isOpen = /^\/(?:public|share)(?:\/|$)/.test(window.location.pathname)

/** In both languages: what remembers which one is spoken has not come, either. */
const sayNotLoaded = () => root?.append(`${vi.not_loaded} ${en.not_loaded}`)

// Not one call with two imports: the build would then load the styles and code of both.
if (root && isOpen) {
  import('@/app/start-public').then(({ startPublic }) => startPublic(root), sayNotLoaded)
} else if (root) {
  import('@/app/start-app').then(({ startApp }) => startApp(root), sayNotLoaded)
}
