// A dialog of administration, with its title.
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'

interface AdminDialogProps {
  readonly title: string
  /** For forms of several columns. */
  readonly isWide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Without `Modal.Header`: its `<header>` would be a second banner of the page. */
export function AdminDialog({ title, isWide = false, onClose, children }: AdminDialogProps) {
  return (
    <Modal.Root opened onClose={onClose} centered {...(isWide ? { size: 'xl' } : {})}>
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
