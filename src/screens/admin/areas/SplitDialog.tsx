// Splitting: an area into two or more, new ones or some that are there.
import { Button, Group, Radio } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { splitArea } from '@/data/area-endings'
import { fullNameOf, livingAreas } from '@/domain/area'
import { freeCode, type PartTyped, readPart } from '@/domain/area-ending'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import { EndingForm } from './EndingForm'
import type { EndingDialogProps } from './MergeDialog'
import { PartFields } from './PartFields'

/** As many as the database takes. */
const MOST = 20

export function SplitDialog({ area, parent, basics, onSaid, onClose }: EndingDialogProps) {
  const { t } = useTranslation()
  const emptyPart = (taken: readonly string[]): PartTyped => ({
    areaId: null,
    kind: area.kind,
    name: '',
    code: freeCode(parent, basics.areas, taken),
    households: '',
    population: '',
  })
  const [parts, setParts] = useState<readonly PartTyped[]>(() => {
    const first = emptyPart([])
    return [first, emptyPart([first.code])]
  })
  const [main, setMain] = useState(0)
  const [isTried, setTried] = useState(false)
  const read = parts.map(readPart)
  const given = read.flatMap(({ part }) => part ?? [])
  const chosen = parts.map(({ areaId }) => areaId)
  const beside = livingAreas(basics.areas).filter(
    ({ parentId, id, level }) => parentId === parent.id && id !== area.id && level === area.level,
  )
  const title = t('admin.areas.split_title', { name: fullNameOf(area) })
  return (
    <AdminDialog title={title} isWide onClose={onClose}>
      <EndingForm
        title={title}
        about={t('admin.areas.split_about')}
        action={t('admin.areas.split')}
        typed={JSON.stringify([parts, main])}
        run={
          given.length === parts.length
            ? (ending) => splitArea({ ...ending, source: area.id, parts: given, main })
            : null
        }
        onTried={() => setTried(true)}
        onDone={(outcome) => {
          onSaid(t('admin.areas.was_split', { names: outcome.parts.map(fullNameOf).join(', ') }))
          onClose()
        }}
        onClose={onClose}
      >
        {parts.map((typed, place) => (
          <div key={`part ${place + 1}`}>
            <PartFields
              title={t('admin.areas.part', { number: place + 1 })}
              typed={typed}
              errors={isTried ? (read[place]?.errors ?? null) : null}
              choices={beside.filter(({ id }) => id === typed.areaId || !chosen.includes(id))}
              onChange={(next) =>
                setParts((last) => last.map((one, at) => (at === place ? next : one)))
              }
            />
            <Radio
              mt="xs"
              name="main"
              label={t('admin.areas.main_part')}
              checked={main === place}
              onChange={() => setMain(place)}
            />
          </div>
        ))}
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPlus size={16} />}
            disabled={parts.length >= MOST}
            onClick={() => setParts((last) => [...last, emptyPart(last.map(({ code }) => code))])}
          >
            {t('admin.areas.add_part')}
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconMinus size={16} />}
            disabled={parts.length <= 2}
            onClick={() => {
              setParts((last) => last.slice(0, -1))
              setMain((last) => Math.min(last, parts.length - 2))
            }}
          >
            {t('admin.areas.drop_part')}
          </Button>
        </Group>
      </EndingForm>
    </AdminDialog>
  )
}
