// A screen that is no wall, or none any more: a code makes it one. Whoever has an account may also sign in, but a
// screen that hangs on a wall offers no password.
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WallPairing } from '@/panels/wall-pairing/WallPairing'
import type { Search } from '@/state/url'
import { parseWallAddress } from '@/state/wall/wall-address'
import classes from './QuietPage.module.css'

export function SignedOutWall() {
  const { t } = useTranslation()
  const { isKiosk } = parseWallAddress(useSearch({ strict: false }) as Search)
  return (
    <>
      <WallPairing onPaired={ignore} />
      {!isKiosk && (
        <Link
          className={classes.link}
          to="/sign-in"
          search={{ next: window.location.pathname + window.location.search }}
        >
          {t('wall.sign_in')}
        </Link>
      )}
    </>
  )
}

/** The session itself brings the wall. */
const ignore = (): void => {}
