// Beside a list: opens the choice of what goes into a file.
import { Button, Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportLayerId } from '@/domain/export/export-row'
import { ExportForm } from './ExportForm'
import type { Exported } from './export-source'

interface ExportButtonProps {
  readonly exported: Exported
  readonly first: ExportLayerId
}

export function ExportButton(props: ExportButtonProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconDownload size={16} />}
        onClick={() => setOpen(true)}
      >
        {t('export.open')}
      </Button>
      {/* Without `Modal.Header`: its `<header>` would be a second banner of the page. */}
      <Modal.Root opened={isOpen} onClose={close} centered>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body>
            <Modal.Title fw={600} mb="md">
              {t('export.title')}
            </Modal.Title>
            <ExportForm {...props} onClose={close} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  )
}
