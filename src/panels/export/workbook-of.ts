// What the second sheet of a workbook tells of the first.
import type { TFunction } from 'i18next'
import { serverNow } from '@/data/server-clock'
import { sessionNow } from '@/data/session'
import { fullNameOf } from '@/domain/area'
import { hasPoints } from '@/domain/export/export-row'
import type { Workbook } from '@/domain/export/xlsx-file'
import { formatDateTime, formatNumber, type Language } from '@/domain/format'
import type { Vn2000Zone } from '@/domain/vn2000-zones'
import type { Exported, ExportSource } from './export-source'

interface About {
  readonly source: ExportSource
  readonly zone: Vn2000Zone | null
  readonly count: number
  readonly language: Language
  readonly t: TFunction
}

export function workbookOf(
  { area, period, filters }: Exported,
  { source, zone, count, language, t }: About,
): Workbook {
  const session = sessionNow()
  const layer = t(source.label as never)
  const hasSystem = source.layer === 'areas' || hasPoints(source.layer)
  const isFiltered = source.layer === 'incidents'
  return {
    sheet: layer,
    about: t('export.about.sheet'),
    creator: t('common.product'),
    lines: [
      [t('export.about.layer'), layer],
      [t('export.about.area'), fullNameOf(area)],
      ...(isFiltered ? ([[t('export.about.period'), period]] as const) : []),
      ...(isFiltered ? ([[t('export.about.filter'), filters.join('; ')]] as const) : []),
      [t('export.about.rows'), formatNumber(count, language)],
      ...(hasSystem ? ([[t('export.about.system'), systemName(zone, t)]] as const) : []),
      [t('export.about.by'), session?.status === 'signed_in' ? session.email : ''],
      [t('export.about.at'), formatDateTime(serverNow())],
    ],
  }
}

export const systemName = (zone: Vn2000Zone | null, t: TFunction): string =>
  zone === null ? t('export.wgs84') : t('export.vn2000', { zone: zone.name })
