// Overlaps, gaps or what reaches out, one line each: what, how much, and a button that shows it on the map.
import { Button, Text } from '@mantine/core'
import { IconMap } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Misfit } from '@/data/boundary-report'
import type { Area } from '@/domain/area'
import { formatSurface } from '@/domain/format'
import { formatView } from '@/state/url'
import { DEFAULT_VIEW } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './Areas.module.css'

interface MisfitListProps {
  readonly area: Area
  readonly what: 'overlaps' | 'gaps' | 'outside'
  readonly misfits: readonly Misfit[]
}

/** So that a hectare fills a good part of the map. */
const ZOOM = 15

export function MisfitList({ area, what, misfits }: MisfitListProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const language = useLanguage()
  if (misfits.length === 0) return null
  const { code, codeEdition } = area
  const show = ({ lngLat }: Misfit) => {
    const view = { ...DEFAULT_VIEW, area: { code, codeEdition }, viewpoint: { lngLat, zoom: ZOOM } }
    void router.navigate({ to: '/', search: formatView(view) as never })
  }
  return (
    <>
      <Text mt="sm" fw={600}>
        {t(`admin.areas.${what}`, { count: misfits.length })}
      </Text>
      <ul className={classes.misfits}>
        {misfits.map((misfit) => {
          const words = t(`admin.areas.${what}_line`, {
            one: misfit.names[0] ?? '',
            other: misfit.names[1] ?? '',
            surface: formatSurface(misfit.m2, language),
          })
          return (
            <li key={misfit.lngLat.join()}>
              <span>{words}</span>
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconMap size={16} />}
                aria-label={`${t('admin.areas.show')}: ${words}`}
                onClick={() => show(misfit)}
              >
                {t('admin.areas.show')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
