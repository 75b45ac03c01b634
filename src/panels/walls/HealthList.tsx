// What failed at one wall, newest first.
import { Button, Stack, Text, Title } from '@mantine/core'
import { IconActivityHeartbeat, IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { wallHealthQuery } from '@/data/wall-health'
import type { ListedWall } from '@/data/walls'
import { formatDateTime } from '@/domain/format'
import { lengthInWords } from '@/domain/length-words'
import { useSentence } from '@/state/use-sentence'
import { HEALTH_KINDS } from '@/state/wall/health'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { SkeletonList } from '@/ui/SkeletonList'
import { useLanguage } from '@/ui/use-language'
import classes from './Walls.module.css'

interface HealthListProps {
  readonly wall: ListedWall
  readonly onClose: () => void
}

/** Their detail is a number of minutes, which their words have in them. */
const COUNTED: readonly string[] = ['cut_off', 'clock_wrong']

export function HealthList({ wall, onClose }: HealthListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const { data, error, refetch } = useQuery(wallHealthQuery(wall.id))
  // A kind that is not known is from a newer wall.
  const wordsOf = (kind: string, minutes: string) =>
    t(`walls.health_kind.${HEALTH_KINDS.find((known) => known === kind) ?? 'other'}`, {
      length: lengthInWords(Number(minutes) * 60_000, language, t),
    })
  return (
    <Stack gap="md" p="md">
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft size={18} />}
        className={classes.back}
        onClick={onClose}
      >
        {t('walls.back')}
      </Button>
      <Title order={2} size="h4">
        {t('walls.health_title', { name: wall.name })}
      </Title>
      {error && data === undefined && (
        <ErrorNotice sentence={sentenceOf(error)} onRetry={() => void refetch()} />
      )}
      {!error && data === undefined && <SkeletonList rows={4} />}
      {data?.length === 0 && (
        <EmptyState
          icon={<IconActivityHeartbeat size={40} aria-hidden />}
          title={t('walls.health_none_title')}
          why={t('walls.health_none')}
        />
      )}
      <ol className={classes.list}>
        {data?.map(({ id, at, kind, detail }) => (
          <li key={id} className={classes.entry}>
            <Text size="sm" c="dimmed">
              {formatDateTime(at)}
            </Text>
            <Text size="sm" fw={500}>
              {wordsOf(kind, detail)}
            </Text>
            {detail && !COUNTED.includes(kind) && (
              <Text size="xs" c="dimmed">
                {detail}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Stack>
  )
}
