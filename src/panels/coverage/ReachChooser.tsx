// How far from a ready fire point is far.
import { SegmentedControl, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { REACHES_M, type ReachM, USUAL_REACH_M } from '@/domain/coverage'
import { formatDistance, type Language } from '@/domain/format'
import classes from './Coverage.module.css'

export interface ReachChooserProps {
  /** Null for the usual one. */
  readonly reachM: ReachM | null
  readonly onReach: (reachM: ReachM | null) => void
  readonly language: Language
}

export function ReachChooser({ reachM, onReach, language }: ReachChooserProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={classes.reach}>
      <Text id={id} size="xs" c="dimmed">
        {t('coverage.reach')}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        value={String(reachM ?? USUAL_REACH_M)}
        onChange={(value) => {
          const chosen = REACHES_M.find((reach) => String(reach) === value)
          onReach(chosen === undefined || chosen === USUAL_REACH_M ? null : chosen)
        }}
        data={REACHES_M.map((reach) => ({
          value: String(reach),
          label: formatDistance(reach, language),
        }))}
      />
    </div>
  )
}
