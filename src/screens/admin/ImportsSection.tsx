// Imports: which files went in where and by whom, each with the way back; and the way to the next one.
import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ImportList } from '@/panels/imports/ImportList'
import { EmptyState } from '@/ui/EmptyState'
import classes from './Admin.module.css'
import { AdminAreaSelect } from './AdminAreaSelect'
import type { AdminSection, SectionProps } from './section'

function ImportsSection({ basics }: SectionProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const [areaId, setAreaId] = useState<string | null>(null)
  return (
    <>
      <div className={classes.find}>
        <div className={classes.area}>
          <AdminAreaSelect
            basics={basics}
            label={t('admin.area')}
            isRequired={false}
            value={areaId}
            onChange={setAreaId}
          />
        </div>
        <Button
          leftSection={<IconFileImport size={18} />}
          onClick={() => void router.navigate({ to: '/import' })}
        >
          {t('admin.imports.begin')}
        </Button>
      </div>
      <ImportList
        key={areaId}
        areaId={areaId}
        none={
          <EmptyState
            icon={<IconFileImport size={40} aria-hidden />}
            title={t('admin.imports.none_title')}
            why={t('admin.imports.none')}
          />
        }
      />
    </>
  )
}

export const importsSection: AdminSection = {
  id: 'imports',
  label: 'admin.section.imports',
  about: 'admin.imports.about',
  holder: 'admin',
  Section: ImportsSection,
}
