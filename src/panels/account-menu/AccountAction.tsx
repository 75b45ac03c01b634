// One thing to do in the account menu.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

interface AccountActionProps {
  readonly label: string
  readonly icon: ReactNode
  readonly onClick: () => void
}

export function AccountAction({ label, icon, onClick }: AccountActionProps) {
  return (
    <Button variant="subtle" color="gray" justify="flex-start" leftSection={icon} onClick={onClick}>
      {label}
    </Button>
  )
}
