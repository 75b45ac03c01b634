// A button that is only an icon: its name is read aloud and shown when hovered or focused.
import { ActionIcon, type ActionIconProps, Tooltip, type TooltipProps } from '@mantine/core'
import type { ComponentPropsWithRef, ReactNode } from 'react'

interface Props
  extends ActionIconProps,
    Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps | 'aria-label'> {
  /** Translated; says what pressing it does. */
  readonly label: string
  readonly icon: ReactNode
  readonly tooltipPosition?: TooltipProps['position']
}

export function IconButton({ label, icon, tooltipPosition = 'bottom', ...button }: Props) {
  return (
    <Tooltip label={label} position={tooltipPosition}>
      <ActionIcon aria-label={label} type="button" {...button}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
