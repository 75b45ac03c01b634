// Adding a camera, another one, another head on the same pole; or mending one that is known.
import { useTranslation } from 'react-i18next'
import { cameraEditing, type KnownCamera } from '@/data/camera-editing'
import { saveCamera } from '@/data/outbox/outbox'
import { type CameraTyped, EMPTY_CAMERA, typeCamera } from '@/domain/camera-draft'
import { nextHead } from '@/state/field/camera-start'
import { type KeptForm, newStart } from '@/state/field/feature-start'
import type { FieldGo } from '@/state/field/field-address'
import { keepLastCamera, nextCamera } from '@/state/field/last-camera'
import { useFeatureSession } from '@/state/field/use-feature-session'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { draftName, type OpenForm, useOpenedFeature } from '@/state/field/use-opened-feature'
import { useLanguage } from '@/ui/use-language'
import { CameraEditor } from './CameraEditor'
import { FeaturePage } from './FeaturePage'
import { useEditor } from './use-editor'

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
    empty: EMPTY_CAMERA,
    here: () => {
      const camera = basics.cameras.find((one) => one.id === id)
      return camera ? { camera, contact: null } : null
    },
  })
  return (
    <FeaturePage
      title={t(id === null ? 'edit.new_camera' : 'edit.edit_camera')}
      go={go}
      opened={opened}
    >
      {(open, onReady) => <OpenCamera basics={basics} id={id} opened={open} onReady={onReady} />}
    </FeaturePage>
  )
}

interface OpenCameraProps extends Omit<CameraPageProps, 'go'> {
  readonly opened: OpenForm<'camera', CameraTyped>
  readonly onReady: () => void
}

function OpenCamera({ basics, id, opened, onReady }: OpenCameraProps) {
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
  const editor = useEditor<'camera', CameraTyped>(session, () => beginNew(userId))
  return (
    <CameraEditor
      {...editor.props}
      key={session.start.id}
      basics={basics}
      isMending={session.isMending}
      onSave={(last, draft, another) =>
        void editor.save(last, draft, () => {
          keepLastCamera(userId, last.typed)
          return another ? { start: nextHead(last, last.typed), photo: null } : beginNew(userId)
        })
      }
      onEdit={(other) => editor.goOn('camera', other)}
      onGone={editor.end}
      onReady={onReady}
    />
  )
}
