// A page of the field app: the way back, what it is, and what waits to be sent, always in sight.
import { Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldGo } from '@/state/field/field-address'
import { IconButton } from '@/ui/IconButton'
import classes from './Field.module.css'
import { OutboxChip } from './OutboxChip'

interface FieldFrameProps {
  readonly title: string
  readonly go: FieldGo
  readonly isReady: boolean
  readonly children: ReactNode
}

export function FieldFrame({ title, go, isReady, children }: FieldFrameProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <IconButton
          label={t('field.back')}
          icon={<IconArrowLeft size={24} />}
          onClick={() => go('start')}
        />
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
