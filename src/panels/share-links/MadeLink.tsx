// The link that was just made, to be copied now: nobody can look it up later.
import { Alert, Button, Group, Stack, TextInput } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface MadeLinkProps {
  readonly token: string
  readonly onClose: () => void
}

export function MadeLink({ token, onClose }: MadeLinkProps) {
  const { t } = useTranslation()
  const clipboard = useClipboard({ timeout: 5_000 })
  const address = `${window.location.origin}${import.meta.env.BASE_URL}share/${token}`
  return (
    <Alert role="status" color="pine" variant="light" title={t('share-link.made')}>
      <Stack gap="sm">
        <TextInput
          readOnly
          label={t('share-link.address')}
          value={address}
          // Where the browser lets no page write to the clipboard, it is copied by hand.
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button
            data-autofocus
            leftSection={<IconCopy size={18} />}
            onClick={() => clipboard.copy(address)}
          >
            {t(clipboard.copied ? 'share-link.copied' : 'share-link.copy')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
