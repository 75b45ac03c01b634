// A page of the field app: the way back, what it is, and what waits to be sent, always in sight.
import { Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { FieldGo } from '@/state/field/field-address'
import { useWayBack } from '@/state/field/use-way-back'
import { IconButton } from '@/ui/IconButton'
import classes from './Field.module.css'
import { OutboxChip } from './OutboxChip'
import { useBackWords } from './use-back-words'

interface FieldFrameProps {
  readonly title: string
  readonly go: FieldGo
  readonly isReady: boolean
  readonly children: ReactNode
}

export function FieldFrame({ title, go, isReady, children }: FieldFrameProps) {
  const back = useWayBack()
  const backWords = useBackWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <IconButton label={backWords} icon={<IconArrowLeft size={24} />} onClick={back.leave} />
        <Title ref={heading} className={classes.title} order={1} size="h4" tabIndex={-1}>
          {title}
        </Title>
        <OutboxChip go={go} />
      </header>
      <main className={classes.page} data-ready={isReady || undefined}>
        {children}
      </main>
    </div>
  )
}
