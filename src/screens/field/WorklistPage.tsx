// The worklist of the officer's areas; each row opens the form that clears it.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { everyEquipmentQuery } from '@/data/fire-points'
import { fullNameOf, isWithin } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { type WorklistItem, worklistOf } from '@/domain/worklist'
import { WorklistView } from '@/panels/field-worklist/WorklistView'
import type { FieldGo } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { SkeletonList } from '@/ui/SkeletonList'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'

interface WorklistPageProps {
  readonly basics: FieldBasics
  readonly go: FieldGo
}

export function WorklistPage({ basics, go }: WorklistPageProps) {
  const { t } = useTranslation()
  const { areas, ownAreas, cameras, firePoints } = basics
  const equipment = useQuery(everyEquipmentQuery()).data
  const worklist = useMemo(() => {
    if (equipment === undefined) return null
    const isOwn = ({ areaPath }: { readonly areaPath: string }) =>
      ownAreas.some(({ path }) => isWithin(areaPath, path))
    return worklistOf(
      {
        cameras: cameras.filter(isOwn),
        firePoints: firePoints.filter(isOwn),
        equipment: equipment.filter(isOwn),
      },
      civilDateOf(new Date()),
    )
  }, [ownAreas, cameras, firePoints, equipment])

  const open = ({ kind, form, featureId }: WorklistItem) => {
    if (kind === 'camera') go('camera', featureId)
    else go(form === 'check' ? 'check' : 'fire_point', featureId)
  }
  return (
    <FieldFrame title={t('worklist.title')} go={go} isReady={worklist !== null}>
      <div className={classes.column}>
        {worklist === null ? (
          <SkeletonList rows={8} />
        ) : (
          <WorklistView
            worklist={worklist}
            nameOfArea={(id) => {
              const area = areas.find((one) => one.id === id)
              return area ? fullNameOf(area) : ''
            }}
            nameOfCamera={(id) => cameras.find((one) => one.id === id)?.name ?? ''}
            onOpen={open}
          />
        )}
      </div>
    </FieldFrame>
  )
}
