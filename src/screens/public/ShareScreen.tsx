// What a share link opens: how many there are in each hamlet, and nothing else.
/** @jsxImportSource preact */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { NoAnswer, type Unanswered } from '@/data/ask-public'
import { openShareLink } from '@/data/opened-share-link'
import type { SharedCounts } from '@/domain/share-link'
import { Frame } from './Frame'
import classes from './Public.module.css'
import { SharedTable } from './SharedTable'
import { useTongue } from './use-tongue'

type Opened =
  | { readonly is: 'opening' | 'over' }
  | { readonly is: 'failed'; readonly why: Unanswered }
  | { readonly is: 'open'; readonly counts: SharedCounts; readonly at: Date }

/** `token`: null where the address has none. */
export function ShareScreen({ token }: { readonly token: string | null }) {
  const tongue = useTongue()
  const { say } = tongue
  const [opened, setOpened] = useState<Opened>({ is: token === null ? 'over' : 'opening' })
  const open = useCallback(() => {
    if (token === null) return
    setOpened({ is: 'opening' })
    openShareLink(token).then(
      (counts) => setOpened(counts ? { is: 'open', counts, at: new Date() } : { is: 'over' }),
      (error: unknown) =>
        setOpened({ is: 'failed', why: error instanceof NoAnswer ? error.why : 'server' }),
    )
  }, [token])
  useEffect(open, [open])

  const title =
    opened.is === 'open' ? say(`shared.title.${opened.counts.layer}`) : say('shared.over_title')
  return (
    <Frame tongue={tongue} title={title} isReady={opened.is !== 'opening'}>
      {opened.is === 'opening' && <p role="status">{say('shared.opening')}</p>}
      {opened.is === 'over' && (
        <>
          <h1>{title}</h1>
          <p className={classes.notice}>{say('shared.over')}</p>
        </>
      )}
      {opened.is === 'failed' && (
        <>
          <h1>{title}</h1>
          <p role="alert" className={classes.notice}>
            {say(`public.failed.${opened.why}`)}
          </p>
          <button type="button" className={classes.primary} onClick={open}>
            {say('public.retry')}
          </button>
        </>
      )}
      {opened.is === 'open' && (
        <SharedTable counts={opened.counts} at={opened.at} tongue={tongue} title={title} />
      )}
    </Frame>
  )
}
