// The six digits for a screen, large enough to be read out across a room, with the time that is left for them.
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createPairingCode, type ListedWall } from '@/data/walls'
import { useNow } from '@/state/use-now'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './Walls.module.css'
import { wallAddress } from './wall-address'

interface PairingDialogProps {
  /** As the list has it now. */
  readonly wall: ListedWall
  /** As it was when the dialog opened. */
  readonly before: ListedWall
  readonly onClose: () => void
}

/** As the database counts; a few seconds less, for the way there and back. */
const VALID_MS = 595_000

/** `482 913`: three and three are read out well. */
const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** `9:05`. */
function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function PairingDialog({ wall, before, onClose }: PairingDialogProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const now = useNow(1000)
  const [endsAt, setEndsAt] = useState(0)
  const make = useMutation({
    mutationFn: () => createPairingCode(wall.id),
    onSuccess: () => setEndsAt(Date.now() + VALID_MS),
  })
  const { mutate, data: code, error, isPending } = make
  useEffect(() => mutate(), [mutate])

  const left = endsAt - now.getTime()
  const isPaired =
    wall.pairedAt !== null &&
    wall.revokedAt === null &&
    wall.pairedAt.getTime() !== before.pairedAt?.getTime()
  const isReplacing = before.pairedAt !== null && before.revokedAt === null
  return (
    <Modal.Root opened onClose={onClose} centered size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title fw={600}>{t('walls.code_title', { name: wall.name })}</Modal.Title>
          <Stack gap="md" mt="md" align="center">
            {error && <ErrorNotice sentence={sentenceOf(error)} onRetry={() => mutate()} />}
            {isPaired ? (
              <Text role="status" size="lg" fw={600}>
                {t('walls.code_paired')}
              </Text>
            ) : (
              <>
                <Text>{t('walls.code_how', { address: wallAddress() })}</Text>
                {code && left > 0 && (
                  <>
                    <output
                      className={classes.code}
                      aria-label={t('walls.code_label', { code: [...code].join(' ') })}
                    >
                      {spaced(code)}
                    </output>
                    <Text>{t('walls.code_left', { time: minutesAndSeconds(left) })}</Text>
                  </>
                )}
                {code && left <= 0 && <Text role="status">{t('walls.code_over')}</Text>}
                <Text size="sm" c="dimmed" ta="center">
                  {t('walls.code_once')} {isReplacing && t('walls.code_replaces')}
                </Text>
              </>
            )}
          </Stack>
          <Group justify="flex-end" mt="md">
            {code && left <= 0 && !isPaired && (
              <Button loading={isPending} onClick={() => mutate()}>
                {t('walls.code_new')}
              </Button>
            )}
            <Button variant="default" data-autofocus onClick={onClose}>
              {t('common.close')}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
