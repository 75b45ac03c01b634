// What happened: the group first, then what of it. A group that has nothing under it is the type itself.
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupOf, type IncidentType } from '@/domain/incident'
import { offeredGroups, type TypeGroup, typeName } from '@/domain/incident-types'
import { INCIDENT_SYMBOLS } from '@/layers/incident-symbols'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { Choices } from '@/ui/form/Choices'
import { FormSection } from '@/ui/form/FormSection'
import { useLanguage } from '@/ui/use-language'
import classes from './FieldReport.module.css'

interface TypePickerProps {
  readonly types: readonly IncidentType[]
  /** Empty while none is chosen. */
  readonly typeId: string
  readonly error: string | undefined
  readonly onType: (typeId: string) => void
}

/** Some groups have a type for what is none of the others; in the rest the group stands for it. */
const hasRest = ({ group, types }: TypeGroup): boolean =>
  types.some(({ id }) => id === `${group.id}.khac`)

/** Whether the type is the group's or in it. */
const holds = ({ group, types }: TypeGroup, typeId: string): boolean =>
  group.id === typeId || types.some(({ id }) => id === typeId)

export function TypePicker({ types, typeId, error, onType }: TypePickerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // What a report was begun with stays, though it was retired since: the database knows when it was made.
  const [begunWith] = useState(typeId)
  const groups = offeredGroups(types, begunWith)
  const [groupId, setGroupId] = useState(
    () => groups.find((group) => holds(group, typeId))?.group.id ?? null,
  )
  const open = groups.find(({ group }) => group.id === groupId) ?? null
  const nameOf = (type: IncidentType): string =>
    type.retiredAt
      ? t('field-report.retired_type', { name: typeName(type, language) })
      : typeName(type, language)
  const iconOf = ({ id }: IncidentType) => (
    <SymbolIcon name={INCIDENT_SYMBOLS[groupOf(id)]} size={28} />
  )
  return (
    <FormSection legend={t('field-report.what')}>
      {open === null ? (
        <Choices
          label={t('incident.group')}
          choices={groups.map(({ group }) => ({
            value: group.id,
            label: nameOf(group),
            icon: iconOf(group),
          }))}
          value={null}
          isWrong={error !== undefined}
          onChoose={(id) => {
            setGroupId(id)
            onType(
              groups.some(({ group, types: own }) => group.id === id && own.length > 0) ? '' : id,
            )
          }}
        />
      ) : (
        <>
          <div className={classes.group}>
            <span className={classes.groupName}>
              {iconOf(open.group)}
              {nameOf(open.group)}
            </span>
            <Button
              className={classes.change}
              size="md"
              variant="default"
              onClick={() => {
                setGroupId(null)
                onType('')
              }}
            >
              {t('field-report.change_group')}
            </Button>
          </div>
          {open.types.length > 0 && (
            <Choices
              label={t('incident.type')}
              choices={[
                ...open.types.map((type) => ({ value: type.id, label: nameOf(type) })),
                ...(hasRest(open)
                  ? []
                  : [{ value: open.group.id, label: t('field-report.general_type') }]),
              ]}
              value={typeId}
              isWrong={error !== undefined}
              onChoose={onType}
            />
          )}
        </>
      )}
      {error && (
        <Text className={classes.wrong} role="alert">
          {error}
        </Text>
      )}
    </FormSection>
  )
}
