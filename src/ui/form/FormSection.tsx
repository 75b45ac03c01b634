// A group of fields with its name.
import { Fieldset, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FormFrame.module.css'

interface Props {
  readonly legend: string
  readonly children: ReactNode
}

export function FormSection({ legend, children }: Props) {
  return (
    <Fieldset m={0} variant="unstyled" legend={legend} classNames={{ legend: classes.legend }}>
      <Stack gap="sm">{children}</Stack>
    </Fieldset>
  )
}
