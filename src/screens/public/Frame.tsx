// What stands around every page without a login: whose it is, and the other language.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isSample } from '@/data/ask-public'
import classes from './Public.module.css'
import type { Tongue } from './use-tongue'

interface FrameProps {
  readonly tongue: Tongue
  readonly title: string
  /** Whether what was asked for is drawn. */
  readonly isReady: boolean
  readonly children: ComponentChildren
}

const PRODUCT = 'Bình Yên'

export function Frame({ tongue, title, isReady, children }: FrameProps) {
  const { say, language, change } = tongue
  const [isMadeUp, setMadeUp] = useState(false)
  useEffect(() => void isSample().then(setMadeUp), [])
  useEffect(() => {
    document.title = `${title} · ${PRODUCT}`
  }, [title])
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="36" height="36" />
        <strong>{PRODUCT}</strong>
        {isMadeUp && <span className={classes.sample}>{say('public.sample_data')}</span>}
        <button
          type="button"
          className={classes.language}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={change}
        >
          {say('public.other_language')}
        </button>
      </header>
      <main className={classes.main} data-ready={isReady ? 'true' : undefined}>
        {children}
      </main>
    </div>
  )
}
