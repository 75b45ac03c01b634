// The worklist of the officer's areas; each row opens the form that clears it.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import type { WorklistItem } from '@/domain/worklist'
import { WorklistView } from '@/panels/field-worklist/WorklistView'
import { useLocation } from '@/state/device/use-location'
import type { FieldGo } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { useNearestFirst, useWorklist } from '@/state/field/use-worklist'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'

interface WorklistPageProps {
  readonly basics: FieldBasics
  /** The area whose items are shown; null shows only how many each has. */
  readonly areaId: string | null
  readonly go: FieldGo
}

export function WorklistPage({ basics, areaId, go }: WorklistPageProps) {
  const { t } = useTranslation()
  const { areas, cameras, firePoints } = basics
  const { position } = useLocation()
  const worklist = useWorklist(basics)
  const placed = useMemo(() => [...cameras, ...firePoints], [cameras, firePoints])
  const nearest = useNearestFirst(worklist, placed, position?.lngLat ?? null)

  const open = ({ kind, form, featureId }: WorklistItem) => {
    const there = { at: form, from: { page: 'worklist', id: areaId } } as const
    if (kind === 'camera') go('camera', featureId, there)
    else go(form === 'check' ? 'check' : 'fire_point', featureId, there)
  }
  return (
    <FieldFrame title={t('worklist.title')} go={go} isReady={worklist !== null}>
      <div className={classes.column}>
        {worklist === null ? (
          <SkeletonList rows={8} />
        ) : (
          <WorklistView
            total={worklist.total}
            areas={nearest}
            openId={areaId}
            nameOfArea={(id) => {
              const area = areas.find((one) => one.id === id)
              return area ? fullNameOf(area) : ''
            }}
            nameOfCamera={(id) => cameras.find((one) => one.id === id)?.name ?? ''}
            onToggle={(id) => go('worklist', id === areaId ? null : id, { replace: true })}
            onOpen={open}
          />
        )}
      </div>
    </FieldFrame>
  )
}
