// A part of the card: a heading over its lines.
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './IncidentCard.module.css'

interface CardSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export const CardSection = ({ title, children }: CardSectionProps) => (
  <div className={classes.section}>
    <Title order={4} className={classes.heading}>
      {title}
    </Title>
    {children}
  </div>
)
