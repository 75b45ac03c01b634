// What fire points and cameras leave uncovered, the hamlets that are worst off, and where one more would cover most.
import { useTranslation } from 'react-i18next'
import { type CoveragePart, coverageReport } from '@/analysis/coverage/coverage-report'
import { ReportTableView } from '@/panels/report/ReportTableView'
import classes from './Briefing.module.css'
import slide from './CoverageSlide.module.css'
import { coverageTables } from './report/section-coverage'
import type { ShownBriefing } from './use-briefing'

const WORST = 5

export function CoverageSlide({ coverage, language, briefing }: ShownBriefing) {
  const { t } = useTranslation()
  if (coverage === null) return null
  const { fire, camera } = coverageReport(coverage, WORST, language, t)
  return (
    <>
      <div className={slide.parts}>
        <Part of="fire" {...fire} />
        <Part of="camera" {...camera} />
      </div>
      {coverageTables({ coverage, language }, WORST, t).map((table) => (
        <ReportTableView key="worst" table={table} isDense />
      ))}
      <p className={slide.small}>
        {briefing.frozen && `${t('coverage.now')} `}
        {t('coverage.look_first')} {t('coverage.estimated')}
      </p>
    </>
  )
}

function Part({ of, sentences, places, assumed }: CoveragePart & { of: 'fire' | 'camera' }) {
  const { t } = useTranslation()
  const [first, ...others] = sentences
  return (
    <section>
      <h3 className={classes.subtitle}>{t(`coverage.${of}`)}</h3>
      <p className={slide.first}>{first}</p>
      {others.map((sentence) => (
        <p key={sentence} className={slide.sentence}>
          {sentence}
        </p>
      ))}
      {places.length > 0 && (
        <>
          <p className={slide.places}>{t('coverage.places')}</p>
          {places.map((place) => (
            <p key={place} className={slide.sentence}>
              {place}
            </p>
          ))}
          <p className={slide.small}>{assumed}</p>
        </>
      )}
    </section>
  )
}
