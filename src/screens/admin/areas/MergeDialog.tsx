// Merging: this area with others beside it into one, a new one or one that is there.
import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mergeAreas } from '@/data/area-endings'
import { changedColumns } from '@/data/changed-columns'
import { type Area, fullNameOf, livingAreas } from '@/domain/area'
import { freeCode, type PartTyped, readPart, sumOf } from '@/domain/area-ending'
import { typeNumber } from '@/domain/typed-text'
import { AdminDialog } from '@/screens/admin/AdminDialog'
import type { Basics } from '@/state/situation/use-basics'
import { useLanguage } from '@/ui/use-language'
import { EndingForm } from './EndingForm'
import { PartFields } from './PartFields'

export interface EndingDialogProps {
  readonly area: Area
  readonly parent: Area
  readonly basics: Basics
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

export function MergeDialog({ area, parent, basics, onSaid, onClose }: EndingDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const beside = livingAreas(basics.areas).filter(
    ({ parentId, id, level }) => parentId === parent.id && id !== area.id && level === area.level,
  )
  const [otherIds, setOtherIds] = useState<readonly string[]>([])
  const [changed, setChanged] = useState<Partial<PartTyped>>({})
  const [isTried, setTried] = useState(false)
  const sources = [area, ...beside.filter(({ id }) => otherIds.includes(id))]
  // Proposed from what is merged, until somebody types.
  const typed: PartTyped = {
    areaId: null,
    kind: area.kind,
    name: '',
    code: freeCode(parent, basics.areas, []),
    households: typeNumber(sumOf(sources.map(({ households }) => households)), language),
    population: typeNumber(sumOf(sources.map(({ population }) => population)), language),
    ...changed,
  }
  const { part, errors } = readPart(typed)
  const isEnough = sources.length + (typed.areaId === null ? 0 : 1) >= 2
  const title = t('admin.areas.merge_title', { name: fullNameOf(area) })
  return (
    <AdminDialog title={title} isWide onClose={onClose}>
      <EndingForm
        title={title}
        about={t(`admin.areas.merge_about_${area.level === 'commune' ? 'commune' : 'hamlet'}`)}
        action={t('admin.areas.merge')}
        typed={JSON.stringify([otherIds, typed])}
        run={
          part && isEnough
            ? (ending) =>
                mergeAreas({ ...ending, sources: sources.map(({ id }) => id), target: part })
            : null
        }
        onTried={() => setTried(true)}
        onDone={(outcome) => {
          const [made] = outcome.parts
          onSaid(t('admin.areas.merged', { name: made ? fullNameOf(made) : '' }))
          onClose()
        }}
        onClose={onClose}
      >
        <MultiSelect
          label={t('admin.areas.merge_with')}
          searchable
          data={beside
            .filter(({ id }) => id !== typed.areaId)
            .map((one) => ({ value: one.id, label: fullNameOf(one) }))}
          nothingFoundMessage={t('area.nothing_found')}
          value={[...otherIds]}
          error={isTried && !isEnough ? t('error.reason.merge_too_few') : undefined}
          onChange={setOtherIds}
        />
        <PartFields
          title={t('admin.areas.becomes')}
          typed={typed}
          errors={isTried ? errors : null}
          choices={beside.filter(({ id }) => !otherIds.includes(id))}
          // What nobody has typed stays a proposal.
          onChange={(next) => setChanged((last) => ({ ...last, ...changedColumns(typed, next) }))}
        />
      </EndingForm>
    </AdminDialog>
  )
}
