// Which layer goes into a file of which format; what became of it.
import { Button, Group, NativeSelect, Progress, Radio, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EXPORT_FORMATS, type ExportFormat } from '@/domain/export/export-row'
import { formatNumber } from '@/domain/format'
import type { ImportLayerId } from '@/domain/import/layers'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import type { Exported } from './export-source'
import { useExport } from './use-export'

interface ExportFormProps {
  readonly exported: Exported
  /** The layer whose list was open. */
  readonly first: ImportLayerId
  readonly onClose: () => void
}

export function ExportForm({ exported, first, onClose }: ExportFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const [layer, setLayer] = useState(first)
  const [format, setFormat] = useState<ExportFormat>('csv')
  const { isRunning, done, saved, isCancelled, error, start, cancel, forget } = useExport(exported)
  const number = (value: number) => formatNumber(value, language)
  const source = exported.sources.find((one) => one.layer === layer)
  const count = source?.count ?? null
  const cancelAtEnd = useEffectEvent(cancel)
  useEffect(() => () => cancelAtEnd(), [])

  return (
    <Stack gap="md">
      <NativeSelect
        label={t('export.layer')}
        value={layer}
        disabled={isRunning}
        data={exported.sources.map((one) => ({ value: one.layer, label: t(one.label as never) }))}
        onChange={({ currentTarget: { value } }) => {
          const chosen = exported.sources.find((one) => one.layer === value)
          if (chosen) setLayer(chosen.layer)
          forget()
        }}
      />
      <Radio.Group
        label={t('export.format')}
        value={format}
        onChange={(value) => {
          const chosen = EXPORT_FORMATS.find((one) => one === value)
          if (chosen) setFormat(chosen)
          forget()
        }}
      >
        <Stack gap="xs" mt="xs">
          {EXPORT_FORMATS.map((one) => (
            <Radio
              key={one}
              value={one}
              disabled={isRunning}
              label={t(`export.format_${one}`)}
              description={t(`export.about_${one}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm">
        {count === null
          ? t('export.too_many')
          : count === 0
            ? t('export.empty')
            : t(`export.rows_${layer}`, { number: number(count) })}{' '}
        {t('export.private')}
      </Text>
      {isRunning && count !== null && (
        <Stack gap={4}>
          <Progress value={(100 * done) / count} aria-label={t('export.title')} />
          <Text size="sm">
            {t('export.progress', { done: number(done), total: number(count) })}
          </Text>
        </Stack>
      )}
      {error && <ErrorNotice sentence={sentenceOf(error)} />}
      <Text size="sm" role="status" fw={500}>
        {isCancelled && t('export.cancelled')}
        {saved && t('export.saved', { number: number(saved.rows), file: saved.file })}{' '}
        {saved !== null &&
          saved.missing > 0 &&
          t('export.missing', { number: number(saved.missing) })}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={isRunning ? cancel : onClose}>
          {t(isRunning ? 'common.cancel' : 'common.close')}
        </Button>
        <Button
          leftSection={<IconDownload size={18} />}
          loading={isRunning}
          disabled={source === undefined || count === null || count === 0}
          onClick={() => source && start(source, format)}
        >
          {t('export.start')}
        </Button>
      </Group>
    </Stack>
  )
}
