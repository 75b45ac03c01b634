// The lower part of a phone: a handle that opens it by half, wholly, or leaves a line of it.
import { UnstyledButton } from '@mantine/core'
import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './BottomSheet.module.css'

const SHEET_STEPS = ['peek', 'half', 'full'] as const
export type SheetStep = (typeof SHEET_STEPS)[number]

interface BottomSheetProps {
  readonly step: SheetStep
  readonly onStepChange: (step: SheetStep) => void
  /** What is seen of it when it is down. */
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Pixels that a finger must go for the sheet to follow by a step. */
const A_DRAG = 36

export function BottomSheet({ step, onStepChange, summary, children }: BottomSheetProps) {
  const { t } = useTranslation()
  const from = useRef<number | null>(null)
  const [isDragged, setDragged] = useState(false)

  const next = (by: number): SheetStep => {
    const index = Math.min(Math.max(0, SHEET_STEPS.indexOf(step) + by), SHEET_STEPS.length - 1)
    return SHEET_STEPS[index] ?? step
  }
  const drop = (event: PointerEvent) => {
    if (from.current === null) return
    const moved = from.current - event.clientY
    from.current = null
    setDragged(Math.abs(moved) > A_DRAG)
    if (Math.abs(moved) > A_DRAG) onStepChange(next(Math.sign(moved)))
  }
  return (
    <section className={classes.sheet} data-step={step} aria-label={t('operations.right')}>
      <UnstyledButton
        className={classes.handle}
        aria-expanded={step !== 'peek'}
        aria-label={t(step === 'peek' ? 'list.open' : 'list.close')}
        onPointerDown={(event) => {
          from.current = event.clientY
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerUp={drop}
        onClick={() => {
          if (!isDragged) onStepChange(step === 'peek' ? 'half' : 'peek')
          setDragged(false)
        }}
      >
        <span className={classes.bar} aria-hidden="true" />
        {step === 'peek' && summary}
      </UnstyledButton>
      {step !== 'peek' && <div className={classes.content}>{children}</div>}
    </section>
  )
}
