// Changing one's own password, over the map.
import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PasswordForm } from './PasswordForm'

interface PasswordDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Without `Modal.Header`: its `<header>` would be a second banner of the page. */
export function PasswordDialog({ isOpen, onClose }: PasswordDialogProps) {
  const { t } = useTranslation()
  return (
    <Modal.Root opened={isOpen} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title fw={600} mb="md">
            {t('account.change_password')}
          </Modal.Title>
          <PasswordForm onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
