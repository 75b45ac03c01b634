// Something stands within 15 m already: edit that one, or add another knowingly.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconMapPins } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Here } from '@/domain/already-here'
import type { PlacedFeature } from '@/domain/feature'
import { formatDistance } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'
import classes from './PlaceSection.module.css'

type Named = PlacedFeature & { readonly name: string }

interface AlreadyHereProps {
  /** Nearest first. */
  readonly here: readonly Here<Named>[]
  readonly keepLabel: string
  readonly onEdit: (id: string) => void
  /** They are others: this one is added, or stays. */
  readonly onKeep: () => void
  /** Null where there is nothing to delete yet. */
  readonly onDelete: (() => void) | null
}

/** More are no help on a small screen. */
const SHOWN = 3

export function AlreadyHere(props: AlreadyHereProps) {
  const { here, keepLabel, onEdit, onKeep, onDelete } = props
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Alert
      data-part="compare"
      role="status"
      color="orange"
      icon={<IconMapPins />}
      title={t('field.here.title', { count: here.length })}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Stack gap="xs">
        {here.slice(0, SHOWN).map(({ feature, distanceM }) => (
          <Stack key={feature.id} gap={4}>
            <Text size="sm">
              {t('field.here.item', {
                name: feature.name,
                distance: formatDistance(distanceM, language),
              })}
            </Text>
            <Button
              className={classes.button}
              size="md"
              variant="default"
              onClick={() => onEdit(feature.id)}
            >
              {t('field.here.edit')}
            </Button>
          </Stack>
        ))}
        <Button className={classes.button} size="md" variant="default" onClick={onKeep}>
          {keepLabel}
        </Button>
        {onDelete && (
          <Button
            className={classes.button}
            size="md"
            variant="default"
            c="var(--mantine-color-error)"
            onClick={onDelete}
          >
            {t('field.here.delete')}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
