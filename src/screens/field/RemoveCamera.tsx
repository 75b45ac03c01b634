// Deletes a camera that was added twice, after asking. Not by way of the outbox: who deletes has to see first what others
// have changed there, and a deletion that arrives a week late would take their work with it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { remove } from '@/data/deleting'
import { isUnsynced } from '@/domain/outbox'
import { useOutbox } from '@/state/use-outbox'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'

interface RemoveCameraProps {
  readonly id: string
  /** Null while the server does not have it. */
  readonly known: KnownCamera | null
  readonly isAsked: boolean
  readonly onCancel: () => void
  readonly onGone: () => void
}

export function RemoveCamera({ id, known, isAsked, onCancel, onGone }: RemoveCameraProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const { items } = useOutbox()
  const [failure, setFailure] = useState<string | null>(null)
  const isUnsent = items.some((item) => item.featureId === id && isUnsynced(item))

  const run = async () => {
    onCancel()
    setFailure(null)
    if (known === null || isUnsent) return setFailure(t('field.delete.unsent'))
    if (!navigator.onLine) return setFailure(t('field.delete.offline'))
    try {
      const { kind } = await remove(cameraEditing, id, known)
      if (kind === 'conflict') return setFailure(t('field.delete.changed'))
      void client.invalidateQueries({ queryKey: ['changes'] })
      onGone()
    } catch (thrown) {
      setFailure(sentenceOf(thrown))
    }
  }
  return (
    <>
      {failure !== null && <ErrorNotice sentence={failure} />}
      <ConfirmDialog
        isOpen={isAsked}
        title={t('field.delete.title', { name: known?.camera.name ?? '' })}
        question={t('field.delete.ask')}
        confirm={t('field.delete.confirm')}
        cancel={t('field.delete.cancel')}
        onConfirm={() => void run()}
        onCancel={onCancel}
      />
    </>
  )
}
