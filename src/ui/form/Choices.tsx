// One of a few, as buttons large enough for a thumb.
import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Choices.module.css'

interface Choice {
  readonly value: string
  readonly label: string
  readonly icon?: ReactNode
}

interface ChoicesProps {
  readonly label: string
  readonly choices: readonly Choice[]
  /** Null while none is chosen. */
  readonly value: string | null
  readonly isWrong?: boolean
  readonly onChoose: (value: string) => void
}

export function Choices({ label, choices, value, isWrong = false, onChoose }: ChoicesProps) {
  return (
    <div
      className={classes.grid}
      role="radiogroup"
      aria-label={label}
      aria-invalid={isWrong || undefined}
    >
      {choices.map((choice) => (
        <UnstyledButton
          key={choice.value}
          className={classes.choice}
          role="radio"
          aria-checked={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.icon}
          <span>{choice.label}</span>
        </UnstyledButton>
      ))}
    </div>
  )
}
