// Where it happened: under the cross of the map, or nobody knows, and then the area by its name.
import { Button, Group, Text } from '@mantine/core'
import { IconCurrentLocation, IconMapPin, IconMapPinOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Area } from '@/domain/area'
import type { Report } from '@/state/field/use-report'
import { AreaSelect } from '@/ui/form/AreaSelect'
import { FormSection } from '@/ui/form/FormSection'
import classes from './FieldReport.module.css'

interface PlaceFieldsProps {
  readonly report: Report
  /** Areas that the officer may report for. */
  readonly choices: readonly Area[]
}

export function PlaceFields({ report, choices }: PlaceFieldsProps) {
  const { t } = useTranslation()
  const { typed, set, hasPlace, areaName, sourcing, errorOf } = report
  const wrong = errorOf('lat') ?? errorOf('areaId')
  return (
    <FormSection legend={t('field-report.where')}>
      {hasPlace ? (
        <div>
          <Text className={classes.value}>{areaName ?? t('field.place.no_area')}</Text>
          <Text size="sm">{t('field-report.place_hint')}</Text>
          {wrong && (
            <Text className={classes.wrong} role="alert">
              {wrong}
            </Text>
          )}
        </div>
      ) : (
        <AreaSelect
          label={t('field-report.area')}
          description={t('field-report.no_place_note')}
          error={errorOf('areaId')}
          choices={choices}
          value={typed.areaId}
          onChange={(areaId) => set({ areaId })}
        />
      )}
      <Group gap="sm" grow>
        {hasPlace && (
          <Button
            className={classes.button}
            size="md"
            variant="default"
            disabled={sourcing.source === 'gps'}
            leftSection={<IconCurrentLocation size={20} />}
            onClick={sourcing.follow}
          >
            {t('field.gps.use')}
          </Button>
        )}
        <Button
          className={classes.button}
          size="md"
          variant="default"
          leftSection={hasPlace ? <IconMapPinOff size={20} /> : <IconMapPin size={20} />}
          onClick={() => report.withPlace(!hasPlace)}
        >
          {t(hasPlace ? 'field-report.no_place' : 'field-report.choose_place')}
        </Button>
      </Group>
    </FormSection>
  )
}
