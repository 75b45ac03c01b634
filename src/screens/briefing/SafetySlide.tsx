// Fire safety and cameras: what happened, and what stands ready.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import classes from './Briefing.module.css'
import { FigureTiles } from './FigureTiles'
import { firesInWords } from './report/section-safety'
import type { ShownBriefing } from './use-briefing'

export function SafetySlide({ figures, language, briefing }: ShownBriefing) {
  const { t } = useTranslation()
  const { firePoints, cameras } = figures
  const number = (value: number) => formatNumber(value, language)
  return (
    <>
      <p className={classes.line}>{firesInWords({ figures, language }, t)}</p>
      <h3 className={classes.subtitle}>{t('layer.fire_points')}</h3>
      <FigureTiles
        tiles={[
          { label: t('layer.fire_point_ready'), value: number(firePoints.ready), tone: 'good' },
          {
            label: t('layer.fire_point_overdue'),
            value: number(firePoints.overdue),
            tone: firePoints.overdue > 0 ? 'warn' : 'plain',
          },
          {
            label: t('fire-point.status.needs_service'),
            value: number(firePoints.needsService),
            tone: firePoints.needsService > 0 ? 'warn' : 'plain',
          },
          {
            label: t('fire-point.status.out_of_service'),
            value: number(firePoints.outOfService),
            tone: firePoints.outOfService > 0 ? 'bad' : 'plain',
          },
        ]}
      />
      <h3 className={classes.subtitle}>{t('layer.cameras')}</h3>
      <FigureTiles
        tiles={[
          { label: t('camera.status.working'), value: number(cameras.working), tone: 'good' },
          {
            label: t('camera.status.faulty'),
            value: number(cameras.faulty),
            tone: cameras.faulty > 0 ? 'warn' : 'plain',
          },
          {
            label: t('camera.status.offline'),
            value: number(cameras.offline),
            tone: cameras.offline > 0 ? 'bad' : 'plain',
          },
          { label: t('camera.status.planned'), value: number(cameras.planned), tone: 'plain' },
        ]}
      />
      <p className={classes.note}>
        {t(briefing.frozen ? 'briefing.as_at_closing' : 'briefing.as_of_today')}
      </p>
    </>
  )
}
