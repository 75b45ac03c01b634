// Adding a camera, another one, another head on the same pole; or mending one that is known.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { saveCamera } from '@/data/outbox/outbox'
import { type CameraDraft, type CameraTyped, typeCamera } from '@/domain/camera-draft'
import { type CameraStart, nextHead } from '@/state/field/camera-start'
import { type KeptForm, newStart } from '@/state/field/feature-start'
import type { FieldGo } from '@/state/field/field-address'
import { keepLastCamera, nextCamera } from '@/state/field/last-camera'
import { useFeatureSession } from '@/state/field/use-feature-session'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { draftName, type Opened, useOpenedFeature } from '@/state/field/use-opened-feature'
import { useLanguage } from '@/ui/use-language'
import { CameraEditor } from './CameraEditor'
import { FieldFrame } from './FieldFrame'
import { NotOpen } from './NotOpen'
import { SavingNotices } from './SavingNotices'
import { usePhoto } from './use-photo'

interface CameraPageProps {
  readonly basics: FieldBasics
  /** The camera to mend; null adds one. */
  readonly id: string | null
  readonly go: FieldGo
}

const beginNew = (userId: string): KeptForm<KnownCamera, CameraTyped> => ({
  start: newStart(nextCamera(userId)),
  photo: null,
})

export function CameraPage({ basics, id, go }: CameraPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const opened = useOpenedFeature<'camera', CameraTyped>({
    kind: 'camera',
    editing: cameraEditing,
    id,
    userId: basics.userId,
    type: (draft) => typeCamera(draft, language),
    begin: () => beginNew(basics.userId),
    here: () => {
      const camera = basics.cameras.find((one) => one.id === id)
      return camera ? { camera, contact: null } : null
    },
  })
  const [isReady, setReady] = useState(false)
  return (
    <FieldFrame
      title={t(id === null ? 'edit.new_camera' : 'edit.edit_camera')}
      go={go}
      isReady={isReady || opened.status === 'unknown'}
    >
      {opened.status === 'open' ? (
        <OpenCamera
          basics={basics}
          id={id}
          opened={opened}
          go={go}
          onReady={() => setReady(true)}
        />
      ) : (
        <NotOpen isLoading={opened.status === 'loading'} go={go} />
      )}
    </FieldFrame>
  )
}

interface OpenCameraProps extends CameraPageProps {
  readonly opened: Extract<Opened<'camera', CameraTyped>, { status: 'open' }>
  readonly onReady: () => void
}

function OpenCamera({ basics, id, opened, go, onReady }: OpenCameraProps) {
  const { userId } = basics
  const session = useFeatureSession<'camera', CameraTyped>({
    kind: 'camera',
    table: 'cameras',
    form: draftName('camera', id),
    userId,
    opened,
    photoPathOf: ({ camera }) => camera.photoPath,
    add: saveCamera,
  })
  const { start, saved } = session

  const save = async (last: CameraStart, draft: CameraDraft, another: boolean) => {
    if (!(await session.save(last, draft))) return
    keepLastCamera(userId, last.typed)
    if (session.isMending) {
      await session.drop()
      go('start', null, { replace: true })
    } else if (another) session.begin({ start: nextHead(last, last.typed), photo: null })
    else session.begin(beginNew(userId))
  }

  return (
    <CameraEditor
      key={start.id}
      basics={basics}
      start={start}
      savedHere={saved.map((one) => one.id)}
      isBusy={session.isBusy}
      photo={usePhoto(session.photo, session.takePhoto)}
      onKeep={session.keep}
      onSave={(last, draft, another) => void save(last, draft, another)}
      onEdit={(other) => go('camera', other)}
      onReady={onReady}
      notice={
        <SavingNotices
          failure={session.failure}
          savedName={saved.at(-1)?.name ?? null}
          isRestored={session.isRestored}
          onDrop={() => {
            session.begin(beginNew(userId))
            if (id !== null) go('start', null, { replace: true })
          }}
        />
      }
    />
  )
}
