// Fire safety and cameras: what happened, and what stands ready.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import classes from './Briefing.module.css'
import { FigureTiles, type Tile } from './FigureTiles'
import { firesInWords } from './report/section-safety'
import type { ShownBriefing } from './use-briefing'

export function SafetySlide({ figures, language, briefing }: ShownBriefing) {
  const { t } = useTranslation()
  const { firePoints, cameras } = figures
  const number = (value: number) => formatNumber(value, language)
  const good = (label: string, count: number): Tile => ({
    ...{ label, value: number(count) },
    tone: 'good',
  })
  const fault = (label: string, count: number, tone: 'warn' | 'bad'): Tile => ({
    ...{ label, value: number(count) },
    tone: count > 0 ? tone : 'plain',
  })
  return (
    <>
      <p className={classes.line}>{firesInWords({ figures, language }, t)}</p>
      <h3 className={classes.subtitle}>{t('layer.fire_points')}</h3>
      <FigureTiles
        tiles={[
          good(t('layer.fire_point_ready'), firePoints.ready),
          fault(t('layer.fire_point_overdue'), firePoints.overdue, 'warn'),
          fault(t('fire-point.status.needs_service'), firePoints.needsService, 'warn'),
          fault(t('fire-point.status.out_of_service'), firePoints.outOfService, 'bad'),
        ]}
      />
      <h3 className={classes.subtitle}>{t('layer.cameras')}</h3>
      <FigureTiles
        tiles={[
          good(t('camera.status.working'), cameras.working),
          fault(t('camera.status.faulty'), cameras.faulty, 'warn'),
          fault(t('camera.status.offline'), cameras.offline, 'bad'),
          { label: t('camera.status.planned'), value: number(cameras.planned), tone: 'plain' },
        ]}
      />
      <p className={classes.note}>
        {t(briefing.frozen ? 'briefing.as_at_closing' : 'briefing.as_of_today')}
      </p>
    </>
  )
}
