// A photo that met another one: both are shown, and one is chosen.
import { Alert, Button, Skeleton, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { photoOfItem } from '@/data/outbox/outbox'
import type { Entry, TheirPhoto } from '@/data/outbox/work'
import { photoUrlQuery } from '@/data/photos'
import { useSentence } from '@/state/use-sentence'
import classes from './PhotoConflict.module.css'

interface PhotoConflictProps {
  readonly entry: Entry<'photo'>
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** Of the photo on this device; null until it was read. */
function useOwnPhoto(id: string): string | null {
  const [src, setSrc] = useState<string | null>(null)
  useEffect(() => {
    let url: string | null = null
    let isHere = true
    void photoOfItem(id)
      .then((photo) => {
        if (photo === null || !isHere) return
        url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
        setSrc(url)
      })
      // Choosing says why the store cannot be read.
      .catch(() => undefined)
    return () => {
      isHere = false
      if (url) URL.revokeObjectURL(url)
    }
  }, [id])
  return src
}

export function PhotoConflict({ entry, onTakeTheirs, onKeepMine }: PhotoConflictProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { photoPath } = entry.theirs as TheirPhoto
  const theirs = useQuery({ ...photoUrlQuery(photoPath ?? ''), enabled: photoPath !== null })
  const mine = useOwnPhoto(entry.id)
  return (
    <Alert
      role="alert"
      color="orange"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('outbox.photo.title')}
    >
      <Text size="sm">{t('outbox.photo.explain')}</Text>
      <div className={classes.pair}>
        <div className={classes.choice}>
          {theirs.data ? (
            <img className={classes.picture} src={theirs.data} alt={t('outbox.photo.theirs')} />
          ) : theirs.isError ? (
            <Text size="sm">
              {t('outbox.photo.not_shown', { reason: sentenceOf(theirs.error) })}
            </Text>
          ) : (
            <Skeleton className={classes.picture} />
          )}
          <Button size="sm" variant="default" onClick={onTakeTheirs}>
            {t('outbox.photo.keep_theirs')}
          </Button>
        </div>
        <div className={classes.choice}>
          {mine ? (
            <img className={classes.picture} src={mine} alt={t('outbox.photo.mine')} />
          ) : (
            <Skeleton className={classes.picture} />
          )}
          <Button size="sm" onClick={onKeepMine}>
            {t('outbox.photo.keep_mine')}
          </Button>
        </div>
      </div>
    </Alert>
  )
}
