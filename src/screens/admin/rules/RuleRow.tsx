// One reporting rule in words, and the way to take it back while it has not begun.
import { Badge, Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeReportingRule } from '@/data/reporting-rule-editing'
import { reportingRulesQuery } from '@/data/reporting-rules'
import { formatCivilDate } from '@/domain/format'
import type { ListedRule } from '@/domain/rule-preview'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import classes from './Rules.module.css'
import { ruleInWords } from './rule-words'

interface RuleRowProps {
  readonly rule: ListedRule
  readonly onSaid: (words: string) => void
}

export function RuleRow({ rule, onSaid }: RuleRowProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const { effectiveFrom, lastDay, state } = rule
  const day = formatCivilDate(effectiveFrom)
  const remove = useMutation({
    mutationFn: () => removeReportingRule(effectiveFrom),
    onSuccess: () => onSaid(t('admin.rules.done_removed', { day })),
    onSettled: () => client.invalidateQueries({ queryKey: reportingRulesQuery().queryKey }),
  })
  return (
    <li className={classes.row} data-state={state}>
      <div className={classes.what}>
        <Text fw={600}>{ruleInWords(rule, t)}</Text>
        <Text size="sm" c="dimmed">
          {lastDay === null
            ? t('admin.rules.since', { day })
            : t('admin.rules.between', { first: day, last: formatCivilDate(lastDay) })}
        </Text>
        {remove.error && <ErrorNotice sentence={sentenceOf(remove.error)} />}
      </div>
      <Badge variant="light" color={state === 'past' ? 'gray' : undefined}>
        {t(`admin.rules.${state}`)}
      </Badge>
      {state === 'coming' && (
        <Button
          size="sm"
          variant="default"
          loading={remove.isPending}
          leftSection={<IconTrash size={18} />}
          aria-label={t('admin.rules.remove_named', { day })}
          onClick={() => setAsking(true)}
        >
          {t('admin.rules.remove')}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('admin.rules.remove_title', { day })}
        question={t('admin.rules.remove_ask')}
        confirm={t('admin.rules.remove')}
        cancel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false)
          remove.mutate()
        }}
        onCancel={() => setAsking(false)}
      />
    </li>
  )
}
