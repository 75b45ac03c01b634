// The fields of a wall: name and area, its scenes in order, how it looks.
import { Select, Switch, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Area, isWithin } from '@/domain/area'
import type { Membership } from '@/domain/permissions'
import { WALL_SIZES } from '@/domain/wall'
import type { WallFaults, WallTyped } from '@/domain/wall-draft'
import { FormSection } from '@/ui/form/FormSection'
import { SceneFields } from './SceneFields'
import { WallAreaSelect } from './WallAreaSelect'

interface WallFieldsProps {
  readonly typed: WallTyped
  /** Null while it is too early to say so. */
  readonly faults: WallFaults | null
  readonly areas: readonly Area[]
  readonly memberships: readonly Membership[]
  readonly onChange: (change: Partial<WallTyped>) => void
}

const THEMES = ['dark', 'light'] as const

export function WallFields({ typed, faults, areas, memberships, onChange }: WallFieldsProps) {
  const { t } = useTranslation()
  const area = areas.find(({ id }) => id === typed.areaId) ?? null
  /** Scenes of areas outside of the new one would be refused. */
  const chooseArea = (areaId: string) => {
    const path = areas.find(({ id }) => id === areaId)?.path ?? ''
    const isInside = (id: string | null) =>
      areas.some((scene) => scene.id === id && isWithin(scene.path, path))
    onChange({
      areaId,
      scenes: typed.scenes.filter(({ kind, areaId: id }) => kind !== 'area' || isInside(id)),
    })
  }
  return (
    <>
      <FormSection legend={t('walls.section_general')}>
        <TextInput
          name="name"
          label={t('walls.name')}
          placeholder={t('walls.name_example')}
          withAsterisk
          value={typed.name}
          error={faults?.name && t(faults.name)}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <WallAreaSelect
          areas={areas}
          memberships={memberships}
          value={typed.areaId}
          error={faults?.areaId && t(faults.areaId)}
          onChange={chooseArea}
        />
      </FormSection>
      <FormSection legend={t('walls.section_scenes')}>
        <SceneFields
          scenes={typed.scenes}
          area={area}
          areas={areas}
          onChange={(scenes) => onChange({ scenes })}
        />
      </FormSection>
      <FormSection legend={t('walls.section_look')}>
        <Select
          label={t('walls.size')}
          description={t('walls.size_hint')}
          allowDeselect={false}
          data={WALL_SIZES.map((size) => ({ value: size, label: t(`walls.size_name.${size}`) }))}
          value={typed.size}
          onChange={(value) => onChange({ size: WALL_SIZES.find((size) => size === value) ?? 'M' })}
        />
        <Select
          label={t('walls.theme')}
          allowDeselect={false}
          data={THEMES.map((theme) => ({ value: theme, label: t(`walls.theme_${theme}`) }))}
          value={typed.theme}
          onChange={(value) => onChange({ theme: value === 'light' ? 'light' : 'dark' })}
        />
        <Switch
          label={t('walls.sound')}
          checked={typed.sound}
          onChange={(event) => onChange({ sound: event.currentTarget.checked })}
        />
        <Switch
          label={t('walls.follow')}
          description={t('walls.follow_hint')}
          checked={typed.follow}
          onChange={(event) => onChange({ follow: event.currentTarget.checked })}
        />
      </FormSection>
    </>
  )
}
