// Changing the duty phone of an area, over the map.
import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AreaContact } from '@/data/area-contacts'
import { DutyContactForm } from './DutyContactForm'

interface DutyContactDialogProps {
  readonly areaId: string
  /** Of the area. */
  readonly name: string
  readonly known: AreaContact | null
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Without `Modal.Header`: its `<header>` would be a second banner of the page. */
export function DutyContactDialog({ isOpen, onClose, name, ...form }: DutyContactDialogProps) {
  const { t } = useTranslation()
  return (
    <Modal.Root opened={isOpen} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title fw={600} mb="md">
            {t('area.duty_title', { name })}
          </Modal.Title>
          <DutyContactForm {...form} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
