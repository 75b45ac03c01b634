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

export function ConfirmDialog(props: Props) {
  const { isOpen, title, question, confirm, cancel, onConfirm, onCancel } = props
  return (
    <Modal opened={isOpen} onClose={onCancel} title={title} centered withCloseButton={false}>
      <Text size="sm">{question}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {cancel}
        </Button>
        <Button color="red" onClick={onConfirm}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  )
}
