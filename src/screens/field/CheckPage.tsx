// Checking one fire point, once it is known what is said to hang there.
import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldGo } from '@/state/field/field-address'
import { useEquipmentOf } from '@/state/field/use-equipment-of'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { SkeletonList } from '@/ui/SkeletonList'
import { CheckEditor } from './CheckEditor'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'

interface CheckPageProps {
  readonly basics: FieldBasics
  readonly id: string
  readonly go: FieldGo
}

export function CheckPage({ basics, id, go }: CheckPageProps) {
  const { t } = useTranslation()
  const point = basics.firePoints.find((one) => one.id === id)
  const equipmentOf = useEquipmentOf(basics)
  return (
    <FieldFrame title={t('field.check.title')} go={go} isReady={!point || equipmentOf !== null}>
      {point && equipmentOf ? (
        <CheckEditor
          userId={basics.userId}
          point={point}
          equipment={equipmentOf(id)}
          onEdit={() => go('fire_point', id, { from: { page: 'check', id } })}
        />
      ) : (
        <div className={classes.column}>
          {point ? (
            <SkeletonList rows={6} />
          ) : (
            <Alert role="alert">{t('field.check.unknown')}</Alert>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
