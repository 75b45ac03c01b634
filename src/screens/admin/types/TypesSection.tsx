// Incident types: groups and what is in them, for all areas; added, renamed, retired and brought back.
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changesQuery } from '@/data/changes'
import { incidentTypeCountsQuery } from '@/data/incident-type-editing'
import type { IncidentType } from '@/domain/incident'
import { typeGroups } from '@/domain/incident-types'
import admin from '@/screens/admin/Admin.module.css'
import type { AdminSection, SectionProps } from '@/screens/admin/section'
import { TypeDialog, type TypeEdited } from './TypeDialog'
import { TypeRow } from './TypeRow'
import classes from './Types.module.css'

function TypesSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  // What is written here, and by others, comes back by the feed.
  useQuery(changesQuery(useQueryClient()))
  const [edited, setEdited] = useState<TypeEdited | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  // The page is whole without them: they say how much hangs on a type.
  const { data: counts } = useQuery(incidentTypeCountsQuery())
  const groups = typeGroups(basics.types.values())
  return (
    <>
      <Button
        leftSection={<IconPlus size={18} />}
        onClick={() => setEdited({ type: null, group: null })}
      >
        {t('admin.types.add_group')}
      </Button>
      <Text role="status" size="sm" className={admin.said}>
        {said}
      </Text>
      <ul className={classes.groups} aria-label={t('admin.section.types')}>
        {groups.map(({ group, types }) => {
          const countOf = (...all: readonly IncidentType[]) =>
            counts && all.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0)
          return (
            <li key={group.id}>
              <TypeRow
                type={group}
                group={null}
                count={countOf(group, ...types)}
                onSaid={setSaid}
                onEdit={() => setEdited({ type: group, group: null })}
                onAdd={() => setEdited({ type: null, group })}
              />
              {types.length > 0 ? (
                <ul className={classes.types}>
                  {types.map((type) => (
                    <li key={type.id}>
                      <TypeRow
                        type={type}
                        group={group}
                        count={countOf(type)}
                        onSaid={setSaid}
                        onEdit={() => setEdited({ type, group })}
                      />
                    </li>
                  ))}
                </ul>
              ) : (
                <Text size="sm" c="dimmed" className={classes.types}>
                  {t('admin.types.none_in')}
                </Text>
              )}
            </li>
          )
        })}
      </ul>
      {edited && (
        <TypeDialog
          edited={edited}
          types={basics.types}
          onSaid={setSaid}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  )
}

export const typesSection: AdminSection = {
  id: 'types',
  label: 'admin.section.types',
  about: 'admin.types.about',
  holder: 'country',
  Section: TypesSection,
}
