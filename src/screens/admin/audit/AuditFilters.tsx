// What one knows of a change: kind of thing, verb, area, person, days, a word of it.
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AUDIT_SUBJECTS, AUDIT_VERBS, type AuditSubject, isAuditSubject } from '@/domain/audit'
import { readDay } from '@/domain/typed-text'
import { AdminAreaSelect } from '@/screens/admin/AdminAreaSelect'
import type { Basics } from '@/state/situation/use-basics'
import { DayField } from '@/ui/form/DayField'
import classes from './Audit.module.css'
import type { AuditAsked } from './use-audit-asked'

interface AuditFiltersProps {
  readonly basics: Basics
  readonly typed: AuditAsked
  readonly set: (change: Partial<AuditAsked>) => void
}

export function AuditFilters({ basics, typed, set }: AuditFiltersProps) {
  const { t } = useTranslation()
  const day = (field: 'firstDay' | 'lastDay') => (
    <DayField
      name={field}
      label={t(`admin.audit.${field}`)}
      value={typed[field]}
      error={
        typed[field] !== '' && readDay(typed[field]) === null
          ? t('admin.audit.day_wrong')
          : undefined
      }
      onDay={(text) => set({ [field]: text })}
    />
  )
  const subjects = Object.keys(AUDIT_SUBJECTS) as AuditSubject[]
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={t('admin.audit.subject_label')}
        value={typed.subject ?? ''}
        data={[
          { value: '', label: t('admin.audit.every_subject') },
          ...subjects.map((one) => ({ value: one, label: t(`admin.audit.subject.${one}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ subject: isAuditSubject(value) ? value : null })
        }
      />
      <NativeSelect
        label={t('admin.audit.verb_label')}
        value={typed.verb ?? ''}
        data={[
          { value: '', label: t('admin.audit.every_verb') },
          ...AUDIT_VERBS.map((one) => ({ value: one, label: t(`admin.audit.verb.${one}`) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ verb: AUDIT_VERBS.find((one) => one === value) ?? null })
        }
      />
      <AdminAreaSelect
        basics={basics}
        label={t('admin.area')}
        isRequired={false}
        needed="leader"
        value={typed.areaId}
        onChange={(areaId) => set({ areaId })}
      />
      <TextInput
        type="search"
        label={t('admin.audit.who')}
        value={typed.who}
        onChange={(event) => set({ who: event.currentTarget.value })}
      />
      {day('firstDay')}
      {day('lastDay')}
      <TextInput
        type="search"
        label={t('admin.audit.words')}
        value={typed.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
    </search>
  )
}
