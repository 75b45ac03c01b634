// The big numbers of a wall: incidents and how they compare with before, fire points not ready, cameras not working.
import { useTranslation } from 'react-i18next'
import { againstInWords, type Comparison, changeInWords, doubtInWords } from '@/domain/change-words'
import { untilName } from '@/domain/compared-names'
import { formatNumber, type Language } from '@/domain/format'
import { SymbolIcon } from '@/layers/SymbolIcon'
import classes from './WallFigures.module.css'

/** Some of all, and whether one of them is new. */
export interface PartOfAll {
  readonly part: number
  readonly all: number
  readonly isNew: boolean
}

interface WallFiguresProps {
  /** What the numbers are of: `Toàn địa bàn`, `Thôn Phước Tiến`. */
  readonly title: string
  /** `3/12`. */
  readonly place: string
  /** Null before it is known. */
  readonly count: number | null
  readonly comparisons: readonly Comparison[]
  /** Null before they are loaded. */
  readonly firePoints: PartOfAll | null
  readonly cameras: PartOfAll | null
  readonly language: Language
}

export function WallFigures(props: WallFiguresProps) {
  const { title, place, count, comparisons, firePoints, cameras, language } = props
  const { t } = useTranslation()
  const [before] = comparisons
  return (
    <section className={classes.figures} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.scene}>{place}</p>
      </div>
      <p className={classes.count}>
        <span className={classes.number}>
          {count === null ? '–' : formatNumber(count, language)}
        </span>
        <span className={classes.unit}>{t('wall.incidents', { count: count ?? 0 })}</span>
      </p>
      <div className={classes.compared}>
        {before && <Compared comparison={before} language={language} />}
      </div>
      <Part
        symbol="fire-point-not-ready"
        what={t('wall.not_ready')}
        of={firePoints}
        language={language}
      />
      <Part symbol="camera-faulty" what={t('wall.not_working')} of={cameras} language={language} />
    </section>
  )
}

/** `▲ tăng 12 vụ (+20%)`, and what that is compared with: for a running month, up to yesterday. */
function Compared({ comparison, language }: { comparison: Comparison; language: Language }) {
  const { t } = useTranslation()
  const { change, until } = comparison
  const isCalled = change.verdict === 'rise' || change.verdict === 'fall'
  const doubt = doubtInWords(change, t)
  return (
    <>
      <p className={classes.change} data-verdict={isCalled ? change.verdict : undefined}>
        {isCalled && (
          <svg className={classes.arrow} viewBox="0 0 10 10" aria-hidden="true">
            <path
              d={change.verdict === 'rise' ? 'M5 1 9.5 9H.5Z' : 'M5 9 .5 1h9Z'}
              fill="currentColor"
            />
          </svg>
        )}
        {changeInWords(change, language, t)}
      </p>
      <p className={classes.against}>
        {[
          ...(doubt ? [doubt] : []),
          againstInWords(comparison, t).toLocaleLowerCase(language),
          ...(until ? [untilName(until, t).toLocaleLowerCase(language)] : []),
        ].join(', ')}
      </p>
    </>
  )
}

interface PartProps {
  readonly symbol: Parameters<typeof SymbolIcon>[0]['name']
  readonly what: string
  readonly of: PartOfAll | null
  readonly language: Language
}

function Part({ symbol, what, of, language }: PartProps) {
  const { t } = useTranslation()
  return (
    <p className={classes.part} data-bad={(of && of.part > 0) || undefined}>
      <span className={classes.symbol}>
        <SymbolIcon name={symbol} size={24} />
      </span>
      <span className={classes.what}>
        {what} {of?.isNew && <span className={classes.new}>{t('wall.new')}</span>}
      </span>
      <span className={classes.share}>
        {of === null ? '–' : formatNumber(of.part, language)}
        <span className={classes.all}>/{of === null ? '–' : formatNumber(of.all, language)}</span>
      </span>
    </p>
  )
}
