// Adding a fire point with its equipment, or mending one that is known.
import { useTranslation } from 'react-i18next'
import { firePointEditing, type KnownFirePoint } from '@/data/fire-point-editing'
import { saveFirePoint } from '@/data/outbox/outbox'
import { EMPTY_FIRE_POINT, type FirePointTyped, typeFirePoint } from '@/domain/fire-point-draft'
import { type KeptForm, newStart } from '@/state/field/feature-start'
import type { FieldGo } from '@/state/field/field-address'
import { useEquipmentOf } from '@/state/field/use-equipment-of'
import { useFeatureSession } from '@/state/field/use-feature-session'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { draftName, type OpenForm, useOpenedFeature } from '@/state/field/use-opened-feature'
import { useLanguage } from '@/ui/use-language'
import { FeaturePage } from './FeaturePage'
import { FirePointEditor } from './FirePointEditor'
import { useEditor } from './use-editor'

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
  const equipmentOf = useEquipmentOf(basics)
  const opened = useOpenedFeature<'fire_point', FirePointTyped>({
    kind: 'fire_point',
    editing: firePointEditing,
    id,
    userId: basics.userId,
    type: (draft) => typeFirePoint(draft, language),
    begin: beginNew,
    empty: EMPTY_FIRE_POINT,
    here: () => {
      const point = basics.firePoints.find((one) => one.id === id)
      return point && equipmentOf
        ? { point, equipment: equipmentOf(point.id), contact: null }
        : null
    },
  })
  return (
    <FeaturePage
      title={t(id === null ? 'edit.new_fire_point' : 'edit.edit_fire_point')}
      go={go}
      opened={opened}
    >
      {(open, onReady) => <OpenFirePoint basics={basics} id={id} opened={open} onReady={onReady} />}
    </FeaturePage>
  )
}

interface OpenFirePointProps extends Omit<FirePointPageProps, 'go'> {
  readonly opened: OpenForm<'fire_point', FirePointTyped>
  readonly onReady: () => void
}

function OpenFirePoint({ basics, id, opened, onReady }: OpenFirePointProps) {
  const session = useFeatureSession<'fire_point', FirePointTyped>({
    kind: 'fire_point',
    table: 'fire_points',
    form: draftName('fire_point', id),
    userId: basics.userId,
    opened,
    photoPathOf: ({ point }) => point.photoPath,
    add: saveFirePoint,
  })
  const editor = useEditor<'fire_point', FirePointTyped>(session, beginNew)
  return (
    <FirePointEditor
      {...editor.props}
      key={session.start.id}
      basics={basics}
      onSave={(last, draft) => void editor.save(last, draft, beginNew)}
      onEdit={(other) => editor.goOn('fire_point', other)}
      onReady={onReady}
    />
  )
}
