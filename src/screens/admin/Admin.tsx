// The frame of administration: its pages at the side (above on a phone), and the one that is open.
import { NativeSelect, NavLink } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ADMIN_PATH } from '@/state/admin-address'
import { IconButton } from '@/ui/IconButton'
import classes from './Admin.module.css'
import type { AdminSection, SectionProps } from './section'

interface AdminProps extends SectionProps {
  readonly sections: readonly AdminSection[]
  readonly section: AdminSection
}

export function Admin({ basics, sections, section }: AdminProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const { Section } = section
  const goTo = (id: string) =>
    void router.navigate({
      to: ADMIN_PATH as string,
      params: { section: id } as never,
      replace: true,
    })
  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <IconButton
          label={t('admin.to_map')}
          icon={<IconArrowLeft size={22} />}
          size={40}
          onClick={() => void router.navigate({ to: '/' })}
        />
        <h1>{t('admin.title')}</h1>
      </header>
      <nav className={classes.sections} aria-label={t('admin.sections')}>
        {sections.map(({ id, label }) => (
          <NavLink
            key={id}
            component="button"
            label={t(label)}
            active={id === section.id}
            aria-current={id === section.id ? 'page' : undefined}
            onClick={() => goTo(id)}
          />
        ))}
      </nav>
      <NativeSelect
        className={classes.choice}
        aria-label={t('admin.sections')}
        value={section.id}
        data={sections.map(({ id, label }) => ({ value: id, label: t(label) }))}
        onChange={(event) => goTo(event.currentTarget.value)}
      />
      <main className={classes.page} data-ready="true" data-section={section.id}>
        <h2 className={classes.title}>{t(section.label)}</h2>
        <p className={classes.about}>{t(section.about)}</p>
        <Section key={section.id} basics={basics} />
      </main>
    </div>
  )
}
