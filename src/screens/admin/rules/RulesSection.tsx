// Reporting rules: on which day the police month begins, which rule counts now, which did and which will.
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reportingRulesQuery } from '@/data/reporting-rules'
import { serverNow } from '@/data/server-clock'
import { civilDateOf } from '@/domain/civil-date'
import { listedRules } from '@/domain/rule-preview'
import admin from '@/screens/admin/Admin.module.css'
import type { AdminSection } from '@/screens/admin/section'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { RuleDialog } from './RuleDialog'
import { RuleRow } from './RuleRow'
import classes from './Rules.module.css'

function RulesSection() {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const [isAdding, setAdding] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  // Not those of the basics: what another admin added an hour ago counts, too.
  const query = useQuery({ ...reportingRulesQuery(), staleTime: 0 })
  const today = civilDateOf(serverNow())
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={() => setAdding(true)}>
        {t('admin.rules.add')}
      </Button>
      <Text role="status" size="sm" className={admin.said}>
        {said}
      </Text>
      {query.error && (
        <ErrorNotice sentence={sentenceOf(query.error)} onRetry={() => void query.refetch()} />
      )}
      {query.data ? (
        <ul className={classes.list} aria-label={t('admin.rules.list')}>
          {listedRules(query.data, today).map((rule) => (
            <RuleRow key={rule.effectiveFrom} rule={rule} onSaid={setSaid} />
          ))}
        </ul>
      ) : (
        !query.error && <SkeletonList rows={2} />
      )}
      <Text size="sm" c="dimmed" mt="md">
        {t('admin.rules.next_load')}
      </Text>
      {isAdding && query.data && (
        <RuleDialog
          rules={query.data}
          today={today}
          onSaid={setSaid}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}

export const rulesSection: AdminSection = {
  id: 'rules',
  label: 'admin.section.rules',
  about: 'admin.rules.about',
  holder: 'country',
  Section: RulesSection,
}
