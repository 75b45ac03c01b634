// Asks before something is lost; the safe answer has the focus.
import { Button, Group, Modal, Text } from '@mantine/core'

interface Props {
  readonly isOpen: boolean
  readonly title: string
  readonly question: string
  /** What happens on yes. */
  readonly confirm: string
  readonly cancel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Without `Modal.Header`: its `<header>` would be a second banner of the page. */
export function ConfirmDialog(props: Props) {
  const { isOpen, title, question, confirm, cancel, onConfirm, onCancel } = props
  return (
    <Modal.Root opened={isOpen} onClose={onCancel} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title fw={600}>{title}</Modal.Title>
          <Text size="sm" mt="xs">
            {question}
          </Text>
          <Group justify="flex-end" mt="md">
            <Button variant="default" data-autofocus onClick={onCancel}>
              {cancel}
            </Button>
            <Button color="red.9" onClick={onConfirm}>
              {confirm}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
