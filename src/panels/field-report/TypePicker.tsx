// What happened: the group first, then what of it. A group that has nothing under it is the type itself.
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { groupOf, INCIDENT_GROUPS, type IncidentGroup, type IncidentType } from '@/domain/incident'
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
const hasRest = (types: readonly IncidentType[], group: IncidentGroup): boolean =>
  types.some(({ id }) => id === `${group}.khac`)

export function TypePicker({ types, typeId, error, onType }: TypePickerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [group, setGroup] = useState<IncidentGroup | null>(typeId === '' ? null : groupOf(typeId))
  const under = types.filter(({ parentId }) => parentId === group)
  const known = INCIDENT_GROUPS.filter((id) => types.some((type) => type.id === id))
  return (
    <FormSection legend={t('field-report.what')}>
      {group === null ? (
        <Choices
          label={t('incident.group')}
          choices={known.map((id) => ({
            value: id,
            label: t(`layer.incident_${id}`),
            icon: <SymbolIcon name={INCIDENT_SYMBOLS[id]} size={28} />,
          }))}
          value={null}
          isWrong={error !== undefined}
          onChoose={(id) => {
            setGroup(groupOf(id))
            onType(types.some(({ parentId }) => parentId === id) ? '' : id)
          }}
        />
      ) : (
        <>
          <div className={classes.group}>
            <span className={classes.groupName}>
              <SymbolIcon name={INCIDENT_SYMBOLS[group]} size={28} />
              {t(`layer.incident_${group}`)}
            </span>
            <Button
              className={classes.change}
              size="md"
              variant="default"
              onClick={() => {
                setGroup(null)
                onType('')
              }}
            >
              {t('field-report.change_group')}
            </Button>
          </div>
          {under.length > 0 && (
            <Choices
              label={t('incident.type')}
              choices={[
                ...under.map(({ id, labelVi, labelEn }) => ({
                  value: id,
                  label: language === 'vi' ? labelVi : labelEn,
                })),
                ...(hasRest(types, group)
                  ? []
                  : [{ value: group, label: t('field-report.general_type') }]),
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
