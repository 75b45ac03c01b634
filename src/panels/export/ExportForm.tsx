// Which layer goes into a file of which format; what became of it.
import { Button, Group, NativeSelect, Progress, Radio, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ExportFormat,
  type ExportLayerId,
  formatsOf,
  hasPoints,
  isTable,
  MOST_IN_WORKBOOK,
} from '@/domain/export/export-row'
import { formatNumber } from '@/domain/format'
import { isRegisterId } from '@/domain/registers/all-registers'
import { VN2000_ZONES, zoneOf } from '@/domain/vn2000-zones'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { useLanguage } from '@/ui/use-language'
import type { Exported } from './export-source'
import { useExport } from './use-export'
import { systemName } from './workbook-of'

interface ExportFormProps {
  readonly exported: Exported
  /** The layer whose list was open. */
  readonly first: ExportLayerId
  readonly onClose: () => void
}

export function ExportForm({ exported, first, onClose }: ExportFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sentenceOf = useSentence()
  const [layer, setLayer] = useState(first)
  const [chosenFormat, setFormat] = useState<ExportFormat>('csv')
  const [epsg, setEpsg] = useState('')
  const { isRunning, done, saved, isCancelled, error, start, cancel, forget } = useExport(exported)
  const number = (value: number) => formatNumber(value, language)
  const source = exported.sources.find((one) => one.layer === layer)
  const count = source?.count ?? null
  const formats = formatsOf(layer)
  const format = formats.find((one) => one === chosenFormat) ?? 'csv'
  const mayChooseSystem = isTable(format) && hasPoints(layer)
  const zone = mayChooseSystem ? zoneOf(Number(epsg)) : null
  const isTooLong = format === 'xlsx' && (count ?? 0) > MOST_IN_WORKBOOK
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
          const chosen = formats.find((one) => one === value)
          if (chosen) setFormat(chosen)
          forget()
        }}
      >
        <Stack gap="xs" mt="xs">
          {formats.map((one) => (
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
      {mayChooseSystem && (
        <NativeSelect
          label={t('export.system')}
          value={epsg}
          disabled={isRunning}
          data={[
            { value: '', label: systemName(null, t) },
            ...VN2000_ZONES.map((one) => ({
              value: String(one.epsg),
              label: [systemName(one, t), one.provinces.join(', ')].filter(Boolean).join(': '),
            })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            setEpsg(value)
            forget()
          }}
        />
      )}
      <Text size="sm">
        {count === null
          ? t(isRegisterId(layer) ? 'export.too_many_rows' : 'export.too_many')
          : count === 0
            ? t('export.empty')
            : t(`export.rows_${isRegisterId(layer) ? 'register' : layer}`, {
                number: number(count),
              })}{' '}
        {layer === 'areas' && isTable(format) && `${t('export.no_outline')} `}
        {t('export.private')}
      </Text>
      {isTooLong && (
        <Text size="sm" fw={500}>
          {t('export.workbook_limit', { number: number(MOST_IN_WORKBOOK) })}
        </Text>
      )}
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
          saved.leftOut > 0 &&
          `${t('export.left_out', { number: number(saved.leftOut) })} `}
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
          disabled={source === undefined || count === null || count === 0 || isTooLong}
          onClick={() => source && start({ source, format, zone })}
        >
          {t('export.start')}
        </Button>
      </Group>
    </Stack>
  )
}
