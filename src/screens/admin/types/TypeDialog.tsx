// An incident type or a group in its form: a new one, or one that is there and may change meanwhile.
import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { faultsOfType, type IncidentTypeTyped } from '@/domain/incident-type-draft'
import { typeName } from '@/domain/incident-types'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import { ColourField } from './ColourField'
import { useTypeSaving } from './use-type-saving'

export interface TypeEdited {
  /** Null for a new one. */
  readonly type: IncidentType | null
  /** Null for a group. */
  readonly group: IncidentType | null
}

interface TypeDialogProps {
  readonly edited: TypeEdited
  readonly types: ReadonlyMap<string, IncidentType>
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

const SELF_MANAGEMENTS = [1, 2, 3, 4, 5] as const

const isDrawn = (id: string): boolean => INCIDENT_GROUPS.some((group) => group === id)

export function TypeDialog({ edited, types, onSaid, onClose }: TypeDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { type, group } = edited
  const rest = types.get('other')
  const [typed, setTyped] = useState<IncidentTypeTyped>({
    labelVi: type?.labelVi ?? '',
    labelEn: type?.labelEn ?? '',
    selfManagement: type ? type.selfManagement : (group?.selfManagement ?? null),
    colour: (type ?? group ?? rest)?.colour ?? '#5c6670',
  })
  const [isTried, setTried] = useState(false)
  const others = [...types.values()].filter(
    ({ id, parentId }) => parentId === (group?.id ?? null) && id !== type?.id,
  )
  const faults = faultsOfType(typed, others)
  const { save, now } = useTypeSaving({ edited, types, onSaid, onClose })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults === null && !save.isPending) save.mutate(typed)
  }
  const set = (change: Partial<IncidentTypeTyped>) => setTyped((last) => ({ ...last, ...change }))
  const said = (field: 'labelVi' | 'labelEn' | 'colour'): string | undefined => {
    const fault = isTried ? faults?.[field] : undefined
    return fault && t(fault)
  }
  const title = type
    ? t('admin.types.edit_named', { name: typeName(type, language) })
    : group
      ? t('admin.types.add_type_in', { group: typeName(group, language) })
      : t('admin.types.add_group')
  return (
    <AdminDialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate aria-label={title}>
        <Stack gap="md">
          {now && (
            <Alert color="orange" role="alert">
              {t('admin.types.changed_since', { vi: now.labelVi, en: now.labelEn })}
            </Alert>
          )}
          {(['labelVi', 'labelEn'] as const).map((field) => (
            <TextInput
              key={field}
              name={field}
              data-autofocus={field === 'labelVi' || undefined}
              autoComplete="off"
              withAsterisk
              lang={field === 'labelVi' ? 'vi' : 'en'}
              label={t(field === 'labelVi' ? 'admin.types.label_vi' : 'admin.types.label_en')}
              value={typed[field]}
              error={said(field)}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
          <NativeSelect
            name="selfManagement"
            label={t('admin.types.self_management')}
            value={String(typed.selfManagement ?? '')}
            data={[
              { value: '', label: t('admin.types.self_none') },
              ...SELF_MANAGEMENTS.map((one) => ({
                value: String(one),
                label: t(`admin.types.self_${one}`),
              })),
            ]}
            onChange={({ currentTarget: { value } }) =>
              set({ selfManagement: SELF_MANAGEMENTS.find((one) => String(one) === value) ?? null })
            }
          />
          {type && group === null && isDrawn(type.id) && (
            <ColourField
              group={type}
              types={types}
              colour={typed.colour}
              error={said('colour')}
              onColour={(colour) => set({ colour })}
            />
          )}
          {group && (
            <Text size="sm" c="dimmed">
              {t('admin.types.type_about', { group: typeName(group, language) })}
            </Text>
          )}
          {group === null && !(type && isDrawn(type.id)) && rest && (
            <Text size="sm" c="dimmed">
              {t('admin.types.new_group_about', { group: typeName(rest, language) })}
            </Text>
          )}
          {save.error && <ErrorNotice sentence={sentenceOf(save.error)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t(now ? 'admin.types.save_over' : 'common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AdminDialog>
  )
}
