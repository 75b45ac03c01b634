// Copies the card as text for a chat.
import { Button, Group, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentHelp } from '@/analysis/incident-card/incident-card'
import { useLanguage } from '@/ui/use-language'
import { cardText } from './card-text'

interface CopyButtonProps {
  readonly summary: string
  readonly help: IncidentHelp
}

export function CopyButton({ summary, help }: CopyButtonProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [answer, setAnswer] = useState<'copied' | 'copy_failed' | null>(null)
  const copy = async () => {
    const isCopied = await copyText(cardText(summary, help, language, t))
    setAnswer(isCopied ? 'copied' : 'copy_failed')
  }
  return (
    <Group gap="sm" mt="sm">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCopy size={16} />}
        onClick={() => void copy()}
      >
        {t('incident-card.copy')}
      </Button>
      <Text size="sm" role="status">
        {answer && t(`incident-card.${answer}`)}
      </Text>
    </Group>
  )
}

/** Over plain http, as in an office without a certificate, there is no clipboard of the modern kind. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return isCopied
}
