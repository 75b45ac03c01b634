// A dialog of administration, with its title.
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface AdminDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Without `Modal.Header`: its `<header>` would be a second banner of the page. */
export function AdminDialog({ title, onClose, children }: AdminDialogProps) {
  return (
    <Modal.Root opened onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title fw={600} mb="md">
            {title}
          </Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
