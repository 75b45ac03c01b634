// The fire points of one's areas, the nearest first: pressing one begins its check.
import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { distanceBetween } from '@/domain/distance'
import type { FirePoint } from '@/domain/fire-point'
import { formatCivilDate, formatDistance } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import { fold } from '@/domain/search'
import { firePointSymbol } from '@/layers/fire-points'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { EmptyState } from '@/ui/EmptyState'
import { useLanguage } from '@/ui/use-language'
import classes from './FirePointList.module.css'

interface FirePointListProps {
  readonly firePoints: readonly FirePoint[]
  /** Where the device is; null while nobody knows. */
  readonly lngLat: LngLat | null
  /** `YYYY-MM-DD` in Vietnam. */
  readonly today: string
  readonly onOpen: (id: string) => void
}

/** More are found by their name. */
const SHOWN = 40
const vietnamese = new Intl.Collator('vi')

export function FirePointList({ firePoints, lngLat, today, onOpen }: FirePointListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  // Where the device was found first: rows that change places under a thumb are pressed by mistake.
  const [from, setFrom] = useState(lngLat)
  if (from === null && lngLat !== null) setFrom(lngLat)
  const words = fold(typed)
  const found = firePoints
    .filter(({ name, code }) => fold(`${name} ${code}`).includes(words))
    .map((point) => ({ point, distanceM: from && distanceBetween(from, point.lngLat) }))
    .sort(
      (a, b) =>
        (a.distanceM ?? 0) - (b.distanceM ?? 0) || vietnamese.compare(a.point.name, b.point.name),
    )
  return (
    <Stack gap="sm">
      <TextInput
        type="search"
        label={t('field.points.search')}
        value={typed}
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {found.length === 0 && (
        <EmptyState title={t('field.points.none_title')} why={t('field.points.none')} />
      )}
      <ul className={classes.list}>
        {found.slice(0, SHOWN).map(({ point, distanceM }) => (
          <li key={point.id}>
            <UnstyledButton className={classes.point} onClick={() => onOpen(point.id)}>
              <SymbolIcon name={firePointSymbol(point, today)} size={28} />
              <span>
                <Text component="span" display="block" fw={600}>
                  {point.name}
                </Text>
                <Text component="span" display="block" size="sm">
                  {[
                    distanceM !== null &&
                      t('field.points.distance', { distance: formatDistance(distanceM, language) }),
                    point.nextCheckDue
                      ? t('field.points.due', { date: formatCivilDate(point.nextCheckDue) })
                      : t('field.points.no_due'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
