// Something stands within 15 m already: edit that one, or add another knowingly.
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconMapPins } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Here } from '@/domain/already-here'
import type { PlacedFeature } from '@/domain/feature'
import { formatDistance } from '@/domain/format'
import { useLanguage } from '@/ui/use-language'

type Named = PlacedFeature & { readonly name: string }

interface AlreadyHereProps {
  /** Nearest first. */
  readonly here: readonly Here<Named>[]
  readonly onEdit: (id: string) => void
  readonly onIgnore: () => void
}

/** More are no help on a small screen. */
const SHOWN = 3

export function AlreadyHere({ here, onEdit, onIgnore }: AlreadyHereProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <Alert
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
            <Button variant="default" onClick={() => onEdit(feature.id)}>
              {t('field.here.edit')}
            </Button>
          </Stack>
        ))}
        <Button variant="subtle" onClick={onIgnore}>
          {t('field.here.ignore')}
        </Button>
      </Stack>
    </Alert>
  )
}
