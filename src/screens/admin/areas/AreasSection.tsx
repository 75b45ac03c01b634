// Areas: one is found by typing; what it is, what became of it, and what an admin does about it.
import { Text } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { AdminAreaSelect } from '@/screens/admin/AdminAreaSelect'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { areaAddress } from '@/state/admin-address'
import { EmptyState } from '@/ui/EmptyState'
import { AreaActions } from './AreaActions'
import { AreaFacts } from './AreaFacts'
import classes from './Areas.module.css'
import { BoundaryCheck } from './BoundaryCheck'

function AreasSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const router = useRouter()
  // What is written here, and elsewhere, is in the list at once.
  useQuery(changesQuery(useQueryClient()))
  const { row } = useSearch({ strict: false }) as { row?: unknown }
  const [said, setSaid] = useState<string | null>(null)
  const area = basics.ownAreas.find(({ id }) => id === row) ?? null
  const show = (id: string | null) => {
    setSaid(null)
    void router.navigate(areaAddress(id) as never)
  }
  return (
    <>
      <div className={classes.find}>
        <AdminAreaSelect
          basics={basics}
          label={t('admin.area')}
          isRequired
          withEnded
          value={area?.id ?? null}
          onChange={show}
        />
      </div>
      <Text role="status" size="sm" className={classes.said}>
        {said}
      </Text>
      {area === null ? (
        <EmptyState
          icon={<IconMapPin size={40} aria-hidden />}
          title={t('admin.areas.none_title')}
          why={t('admin.areas.none')}
        />
      ) : (
        <article className={classes.area} key={area.id}>
          <AreaFacts area={area} basics={basics} onShow={show} />
          <AreaActions area={area} basics={basics} onSaid={setSaid} />
          {(area.level === 'commune' || area.level === 'province') && !area.endedOn && (
            <BoundaryCheck area={area} />
          )}
        </article>
      )}
    </>
  )
}

export const areasSection: AdminSection = {
  id: 'areas',
  label: 'admin.section.areas',
  about: 'admin.areas.about',
  holder: 'admin',
  Section: AreasSection,
}
