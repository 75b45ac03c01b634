// Fields with their words, in named groups; what nobody noted is said so.
import { DataList, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Inspector.module.css'

interface SectionProps {
  readonly title?: string
  readonly children: ReactNode
}

/** A part of the details that is no list of fields: a table, a history, a sentence. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className={classes.group}>
      {title !== undefined && (
        <Title order={3} className={classes.groupTitle}>
          {title}
        </Title>
      )}
      {children}
    </section>
  )
}

/** Only `Field`s belong inside. */
export function FieldGroup({ title, children }: SectionProps) {
  return (
    <Section title={title}>
      <DataList className={classes.fields} gap={0}>
        {children}
      </DataList>
    </Section>
  )
}

interface FieldProps {
  readonly label: string
  /** Null and empty are shown as unknown. */
  readonly children: ReactNode
}

export function Field({ label, children }: FieldProps) {
  const { t } = useTranslation()
  const isUnknown = children === null || children === undefined || children === ''
  return (
    <DataList.Item className={classes.field}>
      <DataList.ItemLabel className={classes.label}>{label}</DataList.ItemLabel>
      <DataList.ItemValue className={classes.value}>
        {isUnknown ? (
          <Text span inherit c="dimmed">
            {t('inspector.unknown')}
          </Text>
        ) : (
          children
        )}
      </DataList.ItemValue>
    </DataList.Item>
  )
}
