// One line of the audit log: when, who, what; the values before and after when it is opened.
import { Button, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { fullNameOf } from '@/domain/area'
import { type AuditLine, changesOf, subjectOf, verbOf } from '@/domain/audit'
import { formatDateTime } from '@/domain/format'
import type { Basics } from '@/state/situation/use-basics'
import classes from './Audit.module.css'
import { AuditValues } from './AuditValues'

interface AuditLineRowProps {
  readonly line: AuditLine
  readonly basics: Basics
  /** Null where the history of one thing is shown already. */
  readonly onHistory: ((line: AuditLine) => void) | null
}

/** What belongs to a thing and has its id. */
const PART = /_(?:contacts|notes)$/

export function AuditLineRow({ line, basics, onHistory }: AuditLineRowProps) {
  const { t } = useTranslation()
  const subject = subjectOf(line.table)
  const area = basics.areasById.get(line.areaId ?? '')
  const changes = changesOf(line)
  const who = line.who ?? t(line.isBySystem ? 'admin.audit.system' : 'admin.audit.gone')
  const what = [
    t(`admin.audit.verb.${verbOf(line)}`),
    subject ? t(`admin.audit.subject.${subject}`) : line.table,
    PART.test(line.table)
      ? t(line.table.endsWith('_notes') ? 'admin.audit.notes' : 'admin.audit.contacts')
      : '',
  ]
    .filter(Boolean)
    .join(': ')
  const name = line.subject ?? ''
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text fw={600}>{[what, name].filter(Boolean).join(' · ')}</Text>
        <Text size="sm" c="dimmed" className={classes.who}>
          {[formatDateTime(line.at), who, area && fullNameOf(area)].filter(Boolean).join(' · ')}
        </Text>
        {changes.length > 0 && (
          <details>
            <summary>{t('admin.audit.values', { count: changes.length })}</summary>
            <AuditValues line={line} changes={changes} basics={basics} />
          </details>
        )}
      </div>
      {onHistory && subject && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconHistory size={16} />}
          aria-label={`${t('admin.audit.history')}: ${name || what}`}
          onClick={() => onHistory(line)}
        >
          {t('admin.audit.history')}
        </Button>
      )}
    </li>
  )
}
