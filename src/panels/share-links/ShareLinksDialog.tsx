// Links for people without an account: making one for what is on the map, and the ones made so far.
import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { Period } from '@/domain/period'
import type { Membership } from '@/domain/permissions'
import { MadeLink } from './MadeLink'
import { ShareForm } from './ShareForm'
import { ShareList } from './ShareList'

interface ShareLinksDialogProps {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  /** What the map shows. */
  readonly area: Area
  readonly period: Period
  readonly onClose: () => void
}

export function ShareLinksDialog(props: ShareLinksDialogProps) {
  const { areas, memberships, area, period, onClose } = props
  const { t } = useTranslation()
  const [token, setToken] = useState<string | null>(null)
  return (
    // Not by a click beside it: the link that was just made is shown this once.
    <Modal.Root opened onClose={onClose} centered size="lg" closeOnClickOutside={false}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Stack gap="md">
            <Modal.Title fw={600}>{t('share-link.title')}</Modal.Title>
            <Text size="sm" c="dimmed">
              {t('share-link.explain')}
            </Text>
            {token === null ? (
              <ShareForm {...{ areas, memberships, area, period, onClose }} onMade={setToken} />
            ) : (
              <MadeLink token={token} onClose={onClose} />
            )}
            <ShareList areas={areas} />
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
