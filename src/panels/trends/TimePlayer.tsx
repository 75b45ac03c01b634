// One clock for map and charts: the period steps on by days, weeks or months, by itself or by hand.
import { ActionIcon, Group, NativeSelect, SegmentedControl, Slider } from '@mantine/core'
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrendStep } from '@/charts/trend-days'
import { dayAt, dayNumberOf } from '@/domain/civil-date'
import { type DaySpan, daysOf } from '@/domain/compared-periods'
import { formatCivilDate } from '@/domain/format'
import { beginsAt, goesOnTo, placeOf, playerBins } from './player-place'
import classes from './Trends.module.css'
import type { LookedAt } from './trends-props'

const STEPS = ['day', 'week', 'month'] as const satisfies readonly TrendStep[]
/** Steps a second. */
const SPEEDS = [0.5, 1, 2, 4] as const

export function TimePlayer(props: LookedAt) {
  const { period, isAsking, rules, now, language, actions } = props

  const { t } = useTranslation()
  const [step, setStep] = useState<TrendStep>('week')
  const [speed, setSpeed] = useState<number>(1)
  const [isPlaying, setPlaying] = useState(false)
  const today = dayNumberOf(now)
  const own = useMemo(() => playerBins(step, period, rules, now), [step, period, rules, today])
  /** Those under a finger that slides. */
  const [heldBins, setHeldBins] = useState<readonly DaySpan[] | null>(null)
  const bins = heldBins ?? own
  const place = placeOf(bins, daysOf(period), today)
  const { at, last } = place

  /** A run or a slide has moved already: all of it is one step to go back. */
  const isMoving = useRef(false)
  const goTo = (index: number, isMovement = false) => {
    const bin = bins[Math.min(Math.max(index, 0), last)]
    if (bin) actions.showDays(bin, isMovement && isMoving.current)
    isMoving.current = isMovement
  }
  const goOn = useEffectEvent(() => {
    // Time does not run ahead of what can be seen.
    if (isAsking) return
    const next = goesOnTo(place)
    if (next === null) setPlaying(false)
    else goTo(next, true)
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
    isMoving.current = false
    const begin = isPlaying ? null : beginsAt(place)
    if (begin !== null) goTo(begin, true)
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
        onChange={(index) => {
          setHeldBins(bins)
          goTo(index, true)
        }}
        onChangeEnd={() => {
          setHeldBins(null)
          isMoving.current = false
        }}
        label={nameOf}
        thumbLabel={`${t('trends.player')}: ${nameOf(at)}`}
      />
    </section>
  )
}
