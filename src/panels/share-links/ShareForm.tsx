// What a new link tells, of which area, to whom and for how long.
import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { makeShareLink, SHARE_LINKS_KEY } from '@/data/share-links'
import type { Area } from '@/domain/area'
import { addDays, civilDateOf } from '@/domain/civil-date'
import { formatDays } from '@/domain/format'
import type { Period } from '@/domain/period'
import { holds, type Membership } from '@/domain/permissions'
import { SHARE_DAYS, SHARED_LAYERS, type SharedLayer } from '@/domain/share-link'
import { useSentence } from '@/state/use-sentence'
import { ErrorNotice } from '@/ui/ErrorNotice'
import { AreaSelect } from '@/ui/form/AreaSelect'
import { sharedDays } from './shared-days'

interface ShareFormProps {
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly area: Area
  readonly period: Period
  readonly onMade: (token: string) => void
  readonly onClose: () => void
}

export function ShareForm({ areas, memberships, area, period, onMade, onClose }: ShareFormProps) {
  const { t } = useTranslation()
  const sentenceOf = useSentence()
  const client = useQueryClient()
  const choices = areas.filter(
    ({ level, path, endedOn }) =>
      level !== 'country' && !endedOn && holds(memberships, path, 'officer'),
  )
  const [areaId, setAreaId] = useState(choices.find(({ id }) => id === area.id)?.id ?? null)
  const [layer, setLayer] = useState<SharedLayer>('fire_points')
  const [recipient, setRecipient] = useState('')
  const [length, setLength] = useState<number>(SHARE_DAYS[1])
  const today = civilDateOf(new Date())
  const days = sharedDays(period, today)
  const isTimed = layer === 'incidents'
  const { mutate, error, isPending } = useMutation({
    mutationFn: makeShareLink,
    onSuccess: (token) => {
      void client.invalidateQueries({ queryKey: SHARE_LINKS_KEY })
      onMade(token)
    },
  })
  const mayMake = areaId !== null && recipient.trim() !== '' && (!isTimed || days !== null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!mayMake || areaId === null || isPending) return
    const lastDay = addDays(today, length)
    mutate({ areaId, layer, lastDay, recipient: recipient.trim(), days: isTimed ? days : null })
  }
  return (
    <form aria-label={t('share-link.make')} onSubmit={submit}>
      <Stack gap="sm">
        <Select
          label={t('share-link.layer')}
          allowDeselect={false}
          data={SHARED_LAYERS.map((value) => ({
            value,
            label: t(`share-link.layer_name.${value}`),
          }))}
          value={layer}
          onChange={(value) => setLayer(SHARED_LAYERS.find((one) => one === value) ?? layer)}
        />
        {isTimed && (
          <Text size="sm">
            {days
              ? t('share-link.period', {
                  days: formatDays(days.startsOn, addDays(days.endsOn, -1)),
                })
              : t('share-link.period_none')}
          </Text>
        )}
        <AreaSelect
          label={t('share-link.area')}
          error={undefined}
          choices={choices}
          value={areaId}
          onChange={setAreaId}
        />
        <TextInput
          label={t('share-link.recipient')}
          description={t('share-link.recipient_hint')}
          placeholder={t('share-link.recipient_example')}
          withAsterisk
          maxLength={120}
          value={recipient}
          onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
        />
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('share-link.length')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('share-link.length')}
            value={String(length)}
            onChange={(value) => setLength(Number(value))}
            data={SHARE_DAYS.map((number) => ({
              value: String(number),
              label: t('share-link.length_days', { number }),
            }))}
          />
        </div>
        {error && <ErrorNotice sentence={sentenceOf(error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button type="submit" disabled={!mayMake} loading={isPending}>
            {t('share-link.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
