// The photo of a camera or fire point: small among its fields, large when pressed.
import { CloseButton, Modal, Skeleton, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { photoUrlQuery } from '@/data/photos'
import { ErrorNotice } from '@/ui/ErrorNotice'
import classes from './FeaturePhoto.module.css'
import { Section } from './Fields'
import { LoadProblem } from './LoadProblem'

interface FeaturePhotoProps {
  readonly path: string
  /** Of the camera or fire point. */
  readonly name: string
}

export function FeaturePhoto({ path, name }: FeaturePhotoProps) {
  const { t } = useTranslation()
  const address = useQuery(photoUrlQuery(path))
  /** An address may be good while the picture behind it does not arrive. */
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null)
  const [isLarge, setLarge] = useState(false)
  const alt = t('inspector.photo_of', { name })
  const url = address.data
  if (address.isError && url === undefined) return <LoadProblem query={address} />
  return (
    <Section title={t('inspector.photo')}>
      {url === undefined && <Skeleton className={classes.small} />}
      {url !== undefined && url === brokenUrl && (
        <ErrorNotice
          sentence={t('inspector.photo_broken')}
          onRetry={() => {
            setBrokenUrl(null)
            void address.refetch()
          }}
        />
      )}
      {url !== undefined && url !== brokenUrl && (
        <>
          <UnstyledButton
            className={classes.button}
            title={t('inspector.photo_open')}
            onClick={() => setLarge(true)}
          >
            <img className={classes.small} src={url} alt={alt} onError={() => setBrokenUrl(url)} />
          </UnstyledButton>
          <Modal.Root opened={isLarge} onClose={() => setLarge(false)} size="auto" centered>
            <Modal.Overlay />
            <Modal.Content aria-label={alt}>
              <Modal.Body className={classes.large}>
                <CloseButton
                  className={classes.close}
                  variant="default"
                  size="xl"
                  aria-label={t('inspector.photo_close')}
                  data-autofocus
                  onClick={() => setLarge(false)}
                />
                <img src={url} alt={alt} />
              </Modal.Body>
            </Modal.Content>
          </Modal.Root>
        </>
      )}
    </Section>
  )
}
