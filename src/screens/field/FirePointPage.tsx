// Adding a fire point with its equipment, or mending one that is known.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firePointEditing, type KnownFirePoint } from '@/data/fire-point-editing'
import { saveFirePoint } from '@/data/outbox/outbox'
import {
  EMPTY_FIRE_POINT,
  type FirePointDraft,
  type FirePointTyped,
  typeFirePoint,
} from '@/domain/fire-point-draft'
import { type KeptForm, newStart } from '@/state/field/feature-start'
import type { FieldGo } from '@/state/field/field-address'
import { useEquipmentOf } from '@/state/field/use-equipment-of'
import { useFeatureSession } from '@/state/field/use-feature-session'
import type { FieldBasics } from '@/state/field/use-field-basics'
import type { FirePointStart } from '@/state/field/use-field-fire-point'
import { draftName, type Opened, useOpenedFeature } from '@/state/field/use-opened-feature'
import { useLanguage } from '@/ui/use-language'
import { FieldFrame } from './FieldFrame'
import { FirePointEditor } from './FirePointEditor'
import { NotOpen } from './NotOpen'
import { SavingNotices } from './SavingNotices'
import { usePhoto } from './use-photo'

interface FirePointPageProps {
  readonly basics: FieldBasics
  /** The fire point to mend; null adds one. */
  readonly id: string | null
  readonly go: FieldGo
}

const beginNew = (): KeptForm<KnownFirePoint, FirePointTyped> => ({
  start: newStart(EMPTY_FIRE_POINT),
  photo: null,
})

export function FirePointPage({ basics, id, go }: FirePointPageProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const equipmentOf = useEquipmentOf()
  const opened = useOpenedFeature<'fire_point', FirePointTyped>({
    kind: 'fire_point',
    editing: firePointEditing,
    id,
    userId: basics.userId,
    type: (draft) => typeFirePoint(draft, language),
    begin: beginNew,
    here: () => {
      const point = basics.firePoints.find((one) => one.id === id)
      return point ? { point, equipment: equipmentOf(point.id), contact: null } : null
    },
  })
  const [isReady, setReady] = useState(false)
  return (
    <FieldFrame
      title={t(id === null ? 'edit.new_fire_point' : 'edit.edit_fire_point')}
      go={go}
      isReady={isReady || opened.status === 'unknown'}
    >
      {opened.status === 'open' ? (
        <OpenFirePoint
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

interface OpenFirePointProps extends FirePointPageProps {
  readonly opened: Extract<Opened<'fire_point', FirePointTyped>, { status: 'open' }>
  readonly onReady: () => void
}

function OpenFirePoint({ basics, id, opened, go, onReady }: OpenFirePointProps) {
  const session = useFeatureSession<'fire_point', FirePointTyped>({
    kind: 'fire_point',
    table: 'fire_points',
    form: draftName('fire_point', id),
    userId: basics.userId,
    opened,
    photoPathOf: ({ point }) => point.photoPath,
    add: saveFirePoint,
  })
  const { start, saved } = session

  const save = async (last: FirePointStart, draft: FirePointDraft) => {
    if (!(await session.save(last, draft))) return
    if (session.isMending) {
      await session.drop()
      go('start', null, { replace: true })
    } else session.begin(beginNew())
  }

  return (
    <FirePointEditor
      key={start.id}
      basics={basics}
      start={start}
      savedHere={saved.map((one) => one.id)}
      isBusy={session.isBusy}
      photo={usePhoto(session.photo, session.takePhoto)}
      onKeep={session.keep}
      onSave={(last, draft) => void save(last, draft)}
      onEdit={(other) => go('fire_point', other)}
      onReady={onReady}
      notice={
        <SavingNotices
          failure={session.failure}
          savedName={saved.at(-1)?.name ?? null}
          isRestored={session.isRestored}
          onDrop={() => {
            session.begin(beginNew())
            if (id !== null) go('start', null, { replace: true })
          }}
        />
      }
    />
  )
}
