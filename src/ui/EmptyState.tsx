// Stands where rows would be, and says why there are none.
import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly icon?: ReactNode
  readonly title: string
  /** The reason, and what would bring rows back. */
  readonly why: string
  /** A button that does it. */
  readonly action?: ReactNode
}

export function EmptyState({ icon, title, why, action }: Props) {
  return (
    <Stack align="center" gap="xs" p="xl" ta="center" role="status">
      {icon}
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" maw="36ch">
        {why}
      </Text>
      {action}
    </Stack>
  )
}
