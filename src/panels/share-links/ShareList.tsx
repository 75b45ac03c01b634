// The links that were made: to whom, until when, how often opened; and taking one back.
import { Button, Stack, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { revokeShareLink, SHARE_LINKS_KEY, shareLinksQuery } from '@/data/share-links'
import { type Area, fullNameOf } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import type { ShareLink } from '@/domain/share-link'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './ShareLinks.module.css'
import { ShareRow } from './ShareRow'

export function ShareList({ areas }: { readonly areas: readonly Area[] }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const sentenceOf = useSentence()
  const { data, error, refetch } = useQuery(shareLinksQuery())
  const [asked, setAsked] = useState<ShareLink | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  const revoke = async () => {
    if (asked === null) return
    setAsked(null)
    setFailure(null)
    try {
      await revokeShareLink(asked.id)
      setSaid(t('share-link.done_revoked', { name: asked.recipient }))
    } catch (thrown) {
      setFailure(thrown)
    }
    await client.invalidateQueries({ queryKey: SHARE_LINKS_KEY })
  }
  const nameOf = (id: string): string => {
    const area = areas.find((one) => one.id === id)
    return area ? fullNameOf(area) : ''
  }

  if (error && data === undefined)
    return <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />
  if (data === undefined) return <SkeletonList rows={2} />
  return (
    <Stack gap="xs" component="section" aria-label={t('share-link.list')}>
      <Text fw={600}>{t('share-link.list')}</Text>
      {failure !== null && <ErrorNotice sentence={sentenceOf(failure)} />}
      <Text role="status" size="sm">
        {said}
      </Text>
      {data.length === 0 && <Text size="sm">{t('share-link.list_none')}</Text>}
      <ul className={classes.list}>
        {data.map((link) => (
          <ShareRow
            key={link.id}
            link={link}
            areaName={nameOf(link.areaId)}
            today={civilDateOf(new Date())}
          >
            <Button
              variant="default"
              size="sm"
              aria-label={t('share-link.revoke_named', { name: link.recipient })}
              onClick={() => setAsked(link)}
            >
              {t('share-link.revoke')}
            </Button>
          </ShareRow>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('share-link.revoke_title', { name: asked?.recipient })}
        question={t('share-link.revoke_ask')}
        confirm={t('share-link.revoke')}
        cancel={t('share-link.keep')}
        onConfirm={() => void revoke()}
        onCancel={() => setAsked(null)}
      />
    </Stack>
  )
}
