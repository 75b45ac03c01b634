// Where the registers are: `/registers/23268@2018-01-01/police_month:2026-11/meetings`.
import type { Area } from '@/domain/area'
import type { RegisterId } from '@/domain/registers/register'
import { type BriefingPeriod, briefingAddress } from './briefing-address'

/** As in app/routes.tsx. */
export const REGISTERS_PATH = '/registers/$area/$period/$register'

/** Parts of the path, as the router takes them. */
export const registersAddress = (
  area: Area,
  period: Pick<BriefingPeriod, 'kind' | 'name'>,
  register: RegisterId,
) => ({ ...briefingAddress(area, period), register })
