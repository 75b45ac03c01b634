// One clock for map and charts: the period steps on by days, weeks or months, by itself or by hand.
import { ActionIcon, Group, NativeSelect, SegmentedControl, Slider } from '@mantine/core'
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrendStep } from '@/charts/trend-days'
import { dayAt, dayNumberOf } from '@/domain/civil-date'
import { daysOf } from '@/domain/compared-periods'
import { formatCivilDate } from '@/domain/format'
import { beginsAt, goesOnTo, placeOf, playerBins } from './player-place'
import classes from './Trends.module.css'
import type { TrendsProps } from './trends-props'

const STEPS = ['day', 'week', 'month'] as const satisfies readonly TrendStep[]
/** Steps a second. */
const SPEEDS = [0.5, 1, 2, 4] as const

export function TimePlayer(props: TrendsProps) {
  const { period, isAsking, rules, now, language, actions } = props

  const { t } = useTranslation()
  const [step, setStep] = useState<TrendStep>('week')
  const [speed, setSpeed] = useState<number>(1)
  const [isPlaying, setPlaying] = useState(false)
  const today = dayNumberOf(now)
  const bins = useMemo(() => playerBins(step, period, rules, now), [step, period, rules, today])
  const place = placeOf(bins, daysOf(period), today)
  const { at, last } = place

  const goTo = (index: number) => {
    const bin = bins[Math.min(Math.max(index, 0), last)]
    if (bin) actions.showDays(bin)
  }
  const goOn = useEffectEvent(() => {
    // Time does not run ahead of what can be seen.
    if (isAsking) return
    const next = goesOnTo(place)
    if (next === null) setPlaying(false)
    else goTo(next)
  })
  useEffect(() => {
    if (!isPlaying) return
    const timer = window.setInterval(() => goOn(), 1000 / speed)
    return () => window.clearInterval(timer)
  }, [isPlaying, speed])

  const nameOf = (index: number) => {
    const bin = bins[index]
    return bin ? `${formatCivilDate(dayAt(bin[0]))}–${formatCivilDate(dayAt(bin[1] - 1))}` : ''
  }
  const play = () => {
    const begin = isPlaying ? null : beginsAt(place)
    if (begin !== null) goTo(begin)
    setPlaying(!isPlaying)
  }
  return (
    <section className={classes.player} aria-label={t('trends.player')}>
      <Group gap={6} wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={t('trends.step_back')}
          disabled={at <= 0}
          onClick={() => goTo(at - 1)}
        >
          <IconPlayerTrackPrev size={18} />
        </ActionIcon>
        <ActionIcon
          variant="filled"
          color="pine"
          aria-label={t(isPlaying ? 'trends.pause' : 'trends.play')}
          onClick={play}
        >
          {isPlaying ? <IconPlayerPause size={18} /> : <IconPlayerPlay size={18} />}
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('trends.step_on')}
          disabled={at >= last}
          onClick={() => goTo(at + 1)}
        >
          <IconPlayerTrackNext size={18} />
        </ActionIcon>
        <SegmentedControl
          size="xs"
          className={classes.steps}
          aria-label={t('trends.step')}
          value={step}
          onChange={(value) => setStep(STEPS.find((one) => one === value) ?? 'week')}
          data={STEPS.map((one) => ({ value: one, label: t(`trends.step_${one}`) }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('trends.speed')}
          value={speed}
          onChange={({ currentTarget: { value } }) => setSpeed(Number(value))}
          data={SPEEDS.map((one) => ({
            value: String(one),
            label: `${one.toLocaleString(language)}×`,
          }))}
        />
      </Group>
      <Slider
        mt={10}
        size="sm"
        min={0}
        max={Math.max(1, last)}
        value={Math.max(0, at)}
        onChange={goTo}
        label={nameOf}
        thumbLabel={`${t('trends.player')}: ${nameOf(at)}`}
      />
    </section>
  )
}
