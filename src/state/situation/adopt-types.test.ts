// What an admin calls and colours a group of incidents is what all screens say and draw.
import i18next from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { contrastOf } from '@/domain/colour'
import { INCIDENT_GROUPS, type IncidentType } from '@/domain/incident'
import { choosePaints, colourOf } from '@/layers/palette'
import { adoptTypes } from './adopt-types'

afterEach(() => void choosePaints({}))

const group = (id: string, colour: string, labelVi = id): IncidentType => ({
  id,
  number: 1,
  parentId: null,
  labelVi,
  labelEn: id,
  selfManagement: null,
  colour,
  symbol: 'diamond',
  sortOrder: 1,
  retiredAt: null,
  version: '1',
})

it('calls and colours a group as its admin does', async () => {
  const words = i18next.createInstance()
  await words.init({ lng: 'vi', resources: {} })
  adoptTypes([group('crime', '#004d40', 'Phạm tội'), group('moi_truong', '#ff0000')], words)
  expect(words.t('layer.incident_crime')).toBe('Phạm tội')
  expect(colourOf('light', 'crime')).toBe('#004d40')
  expect(contrastOf(colourOf('dark', 'crime'), colourOf('dark', 'areaFill'))).toBeGreaterThan(4.5)
})

it('draws the usual colours as ever', () => {
  const before = INCIDENT_GROUPS.map((id) => [colourOf('light', id), colourOf('dark', id)])
  expect(
    choosePaints(Object.fromEntries(INCIDENT_GROUPS.map((id) => [id, colourOf('light', id)]))),
  ).toBe(false)
  expect(INCIDENT_GROUPS.map((id) => [colourOf('light', id), colourOf('dark', id)])).toEqual(before)
})
