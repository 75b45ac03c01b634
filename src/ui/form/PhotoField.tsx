// One photo: taken with the camera of the device or chosen from a file, seen before it is saved.
import { Button, Group, Text } from '@mantine/core'
import { IconCamera, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { IconButton } from '@/ui/IconButton'
import classes from './PhotoField.module.css'

interface PhotoFieldProps {
  /** Translated. */
  readonly label: string
  readonly takeLabel: string
  readonly removeLabel: string
  /** Of the picture, an object URL as a rule; null without one. */
  readonly src: string | null
  readonly alt: string
  /** What is to be said of it: its size, or why it could not be used. */
  readonly note: string | null
  readonly isWrong: boolean
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
  readonly onRemove: () => void
}

export function PhotoField(props: PhotoFieldProps) {
  const { label, takeLabel, removeLabel, src, alt, note, isWrong, isBusy, onFile, onRemove } = props
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      {src && <img className={classes.picture} src={src} alt={alt} />}
      <Group gap="sm" wrap="nowrap">
        <Button
          className={classes.take}
          size="md"
          variant="default"
          loading={isBusy}
          leftSection={<IconCamera size={22} />}
          onClick={() => input.current?.click()}
        >
          {takeLabel}
        </Button>
        {src && (
          <IconButton
            label={removeLabel}
            tooltipPosition="top"
            icon={<IconTrash size={20} />}
            onClick={onRemove}
          />
        )}
      </Group>
      <input
        ref={input}
        className={classes.input}
        type="file"
        accept="image/*"
        capture="environment"
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same picture may be chosen again after a fault.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <Text
        size="sm"
        mt={4}
        role={isWrong ? 'alert' : 'status'}
        c={isWrong ? 'var(--mantine-color-error)' : 'dimmed'}
      >
        {note}
      </Text>
    </div>
  )
}
