// Stands where the form was after a deletion: says so, and takes it back.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly name: string
  readonly isBusy: boolean
  /** What failed while taking it back. */
  readonly notice: ReactNode
  readonly onUndo: () => void
  readonly onClose: () => void
}

export function DeletedNotice({ name, isBusy, notice, onUndo, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Stack p="md">
      {notice}
      <Alert role="status" icon={<IconTrash />} color="gray">
        <Text size="sm">{t('edit.deleted', { name })}</Text>
        <Group mt="sm" gap="sm">
          <Button
            data-autofocus
            autoFocus
            loading={isBusy}
            leftSection={<IconArrowBackUp size={18} />}
            onClick={onUndo}
          >
            {t('edit.undo')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('edit.close')}
          </Button>
        </Group>
      </Alert>
    </Stack>
  )
}
