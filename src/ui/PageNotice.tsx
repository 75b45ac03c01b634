// A whole page that says one thing and offers the next step.
import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Logo } from './Logo'
import { useTitle } from './use-title'

interface Props {
  readonly title: string
  readonly sentence: string
  /** One or two buttons. */
  readonly actions: ReactNode
}

export function PageNotice({ title, sentence, actions }: Props) {
  useTitle(title)
  return (
    <Stack
      component="main"
      data-ready="true"
      mih="100dvh"
      p="xl"
      align="center"
      justify="center"
      ta="center"
      gap="md"
    >
      <Logo size={56} />
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="dimmed" maw="44ch">
        {sentence}
      </Text>
      {actions}
    </Stack>
  )
}
