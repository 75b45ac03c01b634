// Adding a camera, another one, another head on the same pole; or mending one that is known.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drafts, editItem, saveCamera, savePhoto } from '@/data/outbox/outbox'
import type { CameraDraft } from '@/domain/camera-draft'
import { type CameraStart, nextHead } from '@/state/field/camera-start'
import type { FieldGo } from '@/state/field/field-address'
import { keepLastCamera } from '@/state/field/last-camera'
import type { FieldBasics } from '@/state/field/use-field-basics'
import {
  beginNew,
  type CameraDraftKept,
  type KeptPhoto,
  type OpenedCamera,
  useOpenedCamera,
} from '@/state/field/use-opened-camera'
import { useOutbox } from '@/state/use-outbox'
import { useSentence } from '@/state/use-sentence'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import { CameraEditor } from './CameraEditor'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'
import { usePhoto } from './use-photo'

interface CameraPageProps {
  readonly basics: FieldBasics
  /** The camera to mend; null adds one. */
  readonly id: string | null
  readonly go: FieldGo
}

export function CameraPage({ basics, id, go }: CameraPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { items } = useOutbox()
  const form = id === null ? 'camera' : `camera:${id}`
  const opened = useOpenedCamera({
    id,
    userId: basics.userId,
    language,
    cameras: basics.cameras,
    entries: items,
    leftDraft: () => drafts.draftOf(basics.userId, form),
  })
  const [isReady, setReady] = useState(false)
  return (
    <FieldFrame
      title={t(id === null ? 'edit.new_camera' : 'edit.edit_camera')}
      go={go}
      isReady={isReady || opened.status === 'unknown'}
    >
      {opened.status === 'loading' && <SkeletonList rows={6} />}
      {opened.status === 'unknown' && (
        <Stack className={classes.column}>
          <Alert role="alert">{t('field.camera.unknown')}</Alert>
          <Button onClick={() => go('start')}>{t('field.back')}</Button>
        </Stack>
      )}
      {opened.status === 'open' && (
        <OpenCamera
          basics={basics}
          form={form}
          opened={opened}
          go={go}
          onReady={() => setReady(true)}
        />
      )}
    </FieldFrame>
  )
}

interface OpenCameraProps {
  readonly basics: FieldBasics
  /** What its draft is kept under. */
  readonly form: string
  readonly opened: Extract<OpenedCamera, { status: 'open' }>
  readonly go: FieldGo
  readonly onReady: () => void
}

function OpenCamera({ basics, form, opened, go, onReady }: OpenCameraProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const { userId } = basics
  const [{ start, photo }, setKept] = useState<CameraDraftKept>(opened.kept)
  const [now, setNow] = useState<CameraStart | null>(null)
  const [isRestored, setRestored] = useState(opened.isRestored)
  const [saved, setSaved] = useState<readonly { id: string; name: string }[]>([])
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  // A draft that cannot be kept is no reason to stop typing: saving says so.
  const keep = (kept: CameraDraftKept) => void drafts.saveDraft(userId, form, kept).catch(() => {})
  const begin = (next: CameraDraftKept) => {
    setKept(next)
    setNow(null)
    setRestored(false)
    void drafts.dropDraft(userId, form).catch(() => {})
  }
  const takePhoto = (taken: KeptPhoto | null) => {
    setKept((before) => ({ ...before, photo: taken }))
    keep({ start: now ?? start, photo: taken })
  }

  const save = async (last: CameraStart, draft: CameraDraft, another: boolean) => {
    setBusy(true)
    setFailure(null)
    const about = { userId, featureId: last.id, areaId: draft.areaId, title: draft.name }
    const taken = photo && {
      photoId: photo.photoId,
      blob: new Blob([photo.bytes], { type: photo.type }),
    }
    try {
      const mends = opened.mends?.featureId === last.id ? opened.mends : null
      if (mends) {
        const { known } = mends.work
        await editItem(mends.id, 'camera', { ...about, work: { known, draft, sent: null } })
        if (taken) await savePhoto(about, 'cameras', taken)
      } else await saveCamera(about, { known: last.known, draft }, taken)
    } catch (thrown) {
      setFailure(thrown)
      return
    } finally {
      setBusy(false)
    }
    keepLastCamera(userId, last.typed)
    setSaved((before) => [...before, { id: last.id, name: draft.name }])
    if (last.known !== null || opened.mends) {
      await drafts.dropDraft(userId, form).catch(() => {})
      go('start', null, { replace: true })
    } else begin(another ? { start: nextHead(last, last.typed), photo: null } : beginNew(userId))
  }

  const newest = saved.at(-1)
  return (
    <CameraEditor
      key={start.id}
      basics={basics}
      start={start}
      savedHere={saved.map(({ id }) => id)}
      isBusy={isBusy}
      photo={usePhoto(photo, takePhoto)}
      onKeep={(step) => {
        setNow(step)
        keep({ start: step, photo })
      }}
      onSave={(last, draft, another) => void save(last, draft, another)}
      onEdit={(id) => go('camera', id)}
      onReady={onReady}
      notice={
        <>
          {failure !== null && (
            <Alert role="alert" color="red">
              <Text size="sm">
                {t('field.camera.not_durable', { reason: sentenceOf(failure) })}
              </Text>
            </Alert>
          )}
          {newest && (
            <Alert role="status" icon={<IconCircleCheck />}>
              <Text size="sm">{t('field.camera.saved', { name: newest.name })}</Text>
            </Alert>
          )}
          {isRestored && (
            <Alert role="status">
              <Text size="sm">{t('field.camera.restored')}</Text>
              <Button
                mt="xs"
                variant="default"
                onClick={() => {
                  begin(beginNew(userId))
                  if (form !== 'camera') go('start', null, { replace: true })
                }}
              >
                {t('field.camera.drop')}
              </Button>
            </Alert>
          )}
        </>
      }
    />
  )
}
