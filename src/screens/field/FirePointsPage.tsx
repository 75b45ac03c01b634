// Which fire point: the nearest to check, or a new one.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { phoneNow } from '@/data/server-clock'
import { isWithin } from '@/domain/area'
import { civilDateOf } from '@/domain/civil-date'
import { FirePointList } from '@/panels/field-check/FirePointList'
import { useLocation } from '@/state/device/use-location'
import type { FieldGo } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import classes from './Field.module.css'
import { FieldFrame } from './FieldFrame'

interface FirePointsPageProps {
  readonly basics: FieldBasics
  readonly go: FieldGo
}

export function FirePointsPage({ basics, go }: FirePointsPageProps) {
  const { t } = useTranslation()
  const { position } = useLocation()
  const own = basics.firePoints.filter(({ areaPath }) =>
    basics.ownAreas.some(({ path }) => isWithin(areaPath, path)),
  )
  return (
    <FieldFrame title={t('field.points.title')} go={go} isReady>
      <div className={classes.column}>
        <Button size="lg" leftSection={<IconPlus size={22} />} onClick={() => go('fire_point')}>
          {t('field.points.add')}
        </Button>
        <FirePointList
          firePoints={own}
          lngLat={position?.lngLat ?? null}
          today={civilDateOf(phoneNow())}
          onOpen={(id) => go('check', id)}
        />
      </div>
    </FieldFrame>
  )
}
