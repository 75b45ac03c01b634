// A new reporting rule: its days, and which periods it gives, before it is saved.
import { Button, Group, NumberInput, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addReportingRule } from '@/data/reporting-rule-editing'
import { reportingRulesQuery } from '@/data/reporting-rules'
import type { CivilDate } from '@/domain/civil-date'
import { formatCivilDate } from '@/domain/format'
import type { ReportingRule } from '@/domain/period'
import { faultsOfRule, type RuleTyped, readRule } from '@/domain/rule-draft'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { DayField } from '@/ui/form/DayField'
import { RulePreviewed } from './RulePreviewed'

interface RuleDialogProps {
  readonly rules: readonly ReportingRule[]
  readonly today: CivilDate
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function RuleDialog({ rules, today, onSaid, onClose }: RuleDialogProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [typed, setTyped] = useState<RuleTyped>({ cutDay: '', effectiveFrom: '' })
  const [isTried, setTried] = useState(false)
  const faults = faultsOfRule(typed, rules, today)
  const rule = faults === null ? readRule(typed) : null
  /** What is typed half is no fault yet. */
  const said = (field: keyof RuleTyped): string | undefined => {
    const fault = isTried || typed[field].length > 9 ? faults?.[field] : undefined
    return fault && t(fault)
  }
  const save = useMutation({
    mutationFn: (given: ReportingRule) => addReportingRule(given),
    onSuccess: async (_, given) => {
      await client.invalidateQueries({ queryKey: reportingRulesQuery().queryKey })
      onSaid(t('admin.rules.done_added', { day: formatCivilDate(given.effectiveFrom) }))
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (rule && !save.isPending) save.mutate(rule)
  }
  return (
    <AdminDialog title={t('admin.rules.add_title')} onClose={onClose}>
      <form onSubmit={submit} noValidate aria-label={t('admin.rules.add_title')}>
        <Stack gap="md">
          <NumberInput
            name="cutDay"
            data-autofocus
            withAsterisk
            allowDecimal={false}
            allowNegative={false}
            label={t('admin.rules.cut_day')}
            value={typed.cutDay}
            error={said('cutDay')}
            onChange={(value) => setTyped((last) => ({ ...last, cutDay: String(value) }))}
          />
          <DayField
            name="effectiveFrom"
            label={t('admin.rules.effective_from')}
            value={typed.effectiveFrom}
            error={said('effectiveFrom')}
            onDay={(effectiveFrom) => setTyped((last) => ({ ...last, effectiveFrom }))}
          />
          {rule && <RulePreviewed rule={rule} rules={rules} />}
          {save.error && <ErrorNotice sentence={sentenceOf(save.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('admin.rules.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AdminDialog>
  )
}
