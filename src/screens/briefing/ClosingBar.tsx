// Whether the figures are closed, by whom and when; closing them, and opening them again with a reason.
import { Button, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { briefingQuery, closeBriefing, reopenBriefing } from '@/data/briefings'
import { holds } from '@/domain/permissions'
import { useBackGuard } from '@/state/use-back-guard'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLeaveGuard } from '@/ui/form/use-leave-guard'
import frame from './BriefingFrame.module.css'
import { closedInWords } from './closed-in-words'
import type { ShownBriefing } from './use-briefing'

export function ClosingBar({ briefing, basics, area, isOver, title }: ShownBriefing) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null)
  const [reason, setReason] = useState('')
  const key = { areaId: briefing.areaId, kind: briefing.kind, name: briefing.name }
  const change = useMutation({
    mutationFn: () => (asking === 'reopen' ? reopenBriefing(key, reason) : closeBriefing(key)),
    onSuccess: () => {
      setAsking(null)
      setReason('')
    },
    // Also after a refusal: somebody else may have closed it.
    onSettled: () => client.invalidateQueries(briefingQuery(key)),
  })
  const ask = (what: 'close' | 'reopen' | null) => {
    change.reset()
    setAsking(what)
  }
  // The reason that was typed is still there when the dialog is opened again.
  useBackGuard(asking !== null, () => ask(null))
  useLeaveGuard(asking === 'reopen' && reason !== '')
  const isClosed = briefing.frozen !== null
  const mayReopen = holds(basics.memberships, area.path, 'leader')
  const sentence = isClosed
    ? closedInWords(briefing, t)
    : t(isOver ? 'briefing.draft' : 'briefing.running')
  return (
    <>
      <p className={frame.state} data-closed={isClosed || undefined}>
        {sentence}
      </p>
      {!isClosed && isOver && (
        <Button variant="light" onClick={() => ask('close')}>
          {t('briefing.close')}
        </Button>
      )}
      {isClosed && mayReopen && (
        <Button variant="subtle" onClick={() => ask('reopen')}>
          {t('briefing.reopen')}
        </Button>
      )}
      <Modal
        opened={asking !== null}
        onClose={() => ask(null)}
        title={t(asking === 'reopen' ? 'briefing.reopen_title' : 'briefing.close_title', {
          period: title,
        })}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        centered
      >
        <Stack gap="md">
          <Text>{t(asking === 'reopen' ? 'briefing.reopen_why' : 'briefing.close_why')}</Text>
          {asking === 'reopen' && (
            <Textarea
              label={t('briefing.reason')}
              value={reason}
              maxLength={500}
              autosize
              minRows={2}
              required
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {change.error && <ErrorNotice sentence={sentenceOf(change.error)} />}
          <Button loading={change.isPending} onClick={() => change.mutate()}>
            {t(asking === 'reopen' ? 'briefing.reopen' : 'briefing.close')}
          </Button>
        </Stack>
      </Modal>
    </>
  )
}
