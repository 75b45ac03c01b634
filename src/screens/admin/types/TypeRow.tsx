// One incident type or group: its names, how many incidents it has, and what can be done to it.
import { Button, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeIncidentType } from '@/data/incident-type-editing'
import { formatDateTime, formatNumber } from '@/domain/format'
import { groupOf, type IncidentType } from '@/domain/incident'
import { typeName } from '@/domain/incident-types'
import { INCIDENT_SYMBOLS } from '@/layers/incident-symbols'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { ConfirmDialog } from '@/ui/form/ConfirmDialog'
import { IconButton } from '@/ui/IconButton'
import { useLanguage } from '@/ui/use-language'
import classes from './Types.module.css'

interface TypeRowProps {
  readonly type: IncidentType
  /** Null for a group. */
  readonly group: IncidentType | null
  /** Of its incidents, of a group with all its types; undefined while it is not known. */
  readonly count: number | undefined
  readonly onEdit: () => void
  /** Of a group: a type for it. */
  readonly onAdd?: () => void
  readonly onSaid: (words: string) => void
}

export function TypeRow({ type, group, count, onEdit, onAdd, onSaid }: TypeRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const name = typeName(type, language)
  const { id, version, retiredAt, selfManagement } = type
  const retiring = useMutation({
    mutationFn: (isRetired: boolean) => changeIncidentType(id, version, { isRetired }),
    onSuccess: (_, isRetired) =>
      onSaid(t(isRetired ? 'admin.types.done_retired' : 'admin.types.done_revived', { name })),
    onSettled: () => client.invalidateQueries({ queryKey: ['changes'] }),
  })
  const told = [
    typeName(type, language === 'vi' ? 'en' : 'vi'),
    selfManagement === null ? '' : t(`admin.types.self_${selfManagement}`),
    count === undefined
      ? ''
      : t('admin.types.count', { count, number: formatNumber(count, language) }),
    retiredAt ? t('admin.types.retired', { time: formatDateTime(retiredAt) }) : '',
    group?.retiredAt && !retiredAt ? t('admin.types.group_retired') : '',
  ]
  return (
    <>
      <div
        className={classes.row}
        data-type={id}
        data-retired={retiredAt || group?.retiredAt ? true : undefined}
      >
        {group === null && <SymbolIcon name={INCIDENT_SYMBOLS[groupOf(id)]} size={26} />}
        <div className={classes.what}>
          <Text fw={group === null ? 600 : undefined} className={classes.name}>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {told.filter(Boolean).join(' · ')}
          </Text>
        </div>
        <div className={classes.actions}>
          {onAdd && !retiredAt && (
            <IconButton
              label={t('admin.types.add_type_in', { group: name })}
              icon={<IconPlus size={18} />}
              onClick={onAdd}
            />
          )}
          <IconButton
            label={t('admin.types.edit_named', { name })}
            icon={<IconPencil size={18} />}
            onClick={onEdit}
          />
          {id !== 'other' && (
            <Button
              size="compact-sm"
              variant="default"
              loading={retiring.isPending}
              aria-label={t(retiredAt ? 'admin.types.revive_named' : 'admin.types.retire_named', {
                name,
              })}
              onClick={() => (retiredAt ? retiring.mutate(false) : setAsking(true))}
            >
              {t(retiredAt ? 'admin.types.revive' : 'admin.types.retire')}
            </Button>
          )}
        </div>
      </div>
      {retiring.error && <ErrorNotice sentence={sentenceOf(retiring.error)} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('admin.types.retire_title', { name })}
        question={t(group === null ? 'admin.types.retire_group_ask' : 'admin.types.retire_ask')}
        confirm={t('admin.types.retire')}
        cancel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false)
          retiring.mutate(true)
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
