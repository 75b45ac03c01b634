// A wall that has nothing to show yet: a quiet picture with words, nothing that turns or can be pressed by mistake.
import type { ReactNode } from 'react'
import { Logo } from '@/ui/Logo'
import classes from './QuietPage.module.css'

interface QuietPageProps {
  readonly title: string
  readonly sentence: string
  readonly children?: ReactNode
}

export function QuietPage({ title, sentence, children }: QuietPageProps) {
  return (
    <main className={classes.page} role="status">
      <Logo size={88} />
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.sentence}>{sentence}</p>
      {children}
    </main>
  )
}
