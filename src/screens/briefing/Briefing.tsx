// The slides of one briefing: one on the screen, all of them on paper.
import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { formatNumber } from '@/domain/format'
import { areaKeyOf, periodKeyOf } from '@/state/situation/scope'
import { formatView } from '@/state/url'
import { useSentence } from '@/state/use-sentence'
import { DEFAULT_VIEW } from '@/state/view'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { IconButton } from '@/ui/IconButton'
import { SkeletonList } from '@/ui/SkeletonList'
import { useIsNarrow } from '@/ui/use-is-narrow'
import { ActionsSlide } from './ActionsSlide'
import { AreasSlide } from './AreasSlide'
import classes from './Briefing.module.css'
import frame from './BriefingFrame.module.css'
import { BriefingMap } from './BriefingMap'
import { ClosingBar } from './ClosingBar'
import { ConclusionSlide } from './ConclusionSlide'
import { CoverageSlide } from './CoverageSlide'
import { ExportMenu } from './ExportMenu'
import { FiguresSlide } from './FiguresSlide'
import { FittedBody } from './FittedBody'
import { LateSlide } from './LateSlide'
import { reportOf } from './report/report-of'
import { SafetySlide } from './SafetySlide'
import { SectionView } from './SectionView'
import { TrendSlide } from './TrendSlide'
import { type BriefingProps, isShown, type ShownBriefing, useBriefing } from './use-briefing'
import { useSlide } from './use-slide'

export function Briefing(props: BriefingProps) {
  const model = useBriefing(props)
  const sentenceOf = useSentence()
  // Once there is something to show, it stays: somebody may be writing.
  if (model.error && !isShown(model))
    return (
      <main className={frame.waiting}>
        <ErrorNotice sentence={sentenceOf(model.error)} onRetry={model.retry} />
      </main>
    )
  if (!isShown(model))
    return (
      <main className={frame.waiting}>
        <SkeletonList rows={6} />
      </main>
    )
  return <Slides model={model} />
}

/** Slides are laid out at this size and enlarged or made smaller as a whole, as on paper. */
const WIDTH = 1280
const HEIGHT = 720

function Slides({ model }: { readonly model: ShownBriefing }) {
  const { t } = useTranslation()
  const router = useRouter()
  const { area, period, title, language, isLoaded } = model
  const report = reportOf({ ...model, mapPicture: null }, t)
  const slides = report.sections
  const { place, goTo, swiping } = useSlide(slides.map(({ id }) => id))
  const { ref, width, height } = useElementSize<HTMLElement>()
  const isNarrow = useIsNarrow()
  const scale = Math.min(width / WIDTH, height / HEIGHT) || 1
  const [picture, setPicture] = useState<string | null>(null)
  const [isUndrawable, setUndrawable] = useState(false)
  const number = (value: number) => formatNumber(value, language)
  const isReady = isLoaded && (picture !== null || isUndrawable) && width > 0

  /** Of those sections that have more to show than their report. */
  const bodies: Readonly<Record<string, () => ReactNode>> = {
    figures: () => <FiguresSlide {...model} />,
    trend: () => <TrendSlide {...model} />,
    map: () => (
      <BriefingMap
        model={model}
        scale={scale}
        picture={picture}
        onPicture={setPicture}
        isUndrawable={isUndrawable}
        onUndrawable={() => setUndrawable(true)}
      />
    ),
    areas: () => <AreasSlide {...model} />,
    safety: () => <SafetySlide {...model} />,
    coverage: () => <CoverageSlide {...model} />,
    late: () => <LateSlide {...model} />,
    actions: () => <ActionsSlide {...model} />,
    conclusion: () => <ConclusionSlide {...model} />,
  }
  const showLive = () => {
    const shown = { ...DEFAULT_VIEW, area: areaKeyOf(area), period: periodKeyOf(period) }
    void router.navigate({ to: '/', search: formatView({ ...shown, list: 'trends' }) as never })
  }
  return (
    <div className={classes.screen}>
      <header className={frame.bar}>
        <IconButton
          label={t('briefing.to_map')}
          icon={<IconArrowLeft size={22} />}
          size={40}
          onClick={() => void router.navigate({ to: '/' })}
        />
        <div className={frame.what}>
          <h1>{t('briefing.title')}</h1>
          <p>
            {fullNameOf(area)} · {title}
          </p>
        </div>
        <ClosingBar {...model} />
        <Button variant="default" onClick={showLive}>
          {t('briefing.live')}
        </Button>
        <Button
          leftSection={<IconPrinter size={18} />}
          disabled={!isReady}
          onClick={() => window.print()}
        >
          {t('briefing.print')}
        </Button>
        <ExportMenu
          reportWith={(mapPicture) => reportOf({ ...model, mapPicture }, t)}
          shown={slides[place]?.id ?? ''}
          isReady={isReady}
        />
      </header>
      <main ref={ref} className={classes.stage} data-ready={isReady || undefined} {...swiping}>
        {slides.map((section, at) => (
          <section
            key={section.id}
            className={classes.slide}
            aria-label={section.title}
            aria-hidden={at !== place}
            data-slide={section.id}
            // There it scrolls, also by keys.
            tabIndex={isNarrow && at === place ? 0 : undefined}
            data-shown={at === place || undefined}
            style={{ '--scale': scale } as CSSProperties}
          >
            <div className={classes.head}>
              <h2>{section.title}</h2>
              <p>
                {fullNameOf(area)}
                <br />
                {title}
              </p>
            </div>
            <FittedBody>{bodies[section.id]?.() ?? <SectionView section={section} />}</FittedBody>
            <p className={classes.page}>
              {t('briefing.page', { place: number(at + 1), count: number(slides.length) })}
            </p>
          </section>
        ))}
      </main>
      <nav className={frame.turn} aria-label={t('briefing.turn')}>
        <IconButton
          label={t('briefing.previous')}
          icon={<IconChevronLeft size={22} />}
          size={44}
          disabled={place === 0}
          onClick={() => goTo(place - 1)}
        />
        <span aria-live="polite">
          {slides[place]?.title} ·{' '}
          {t('briefing.page', { place: number(place + 1), count: number(slides.length) })}
        </span>
        <IconButton
          label={t('briefing.next')}
          icon={<IconChevronRight size={22} />}
          size={44}
          disabled={place === slides.length - 1}
          onClick={() => goTo(place + 1)}
        />
      </nav>
    </div>
  )
}
