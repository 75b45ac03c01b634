// Severity, deaths, injuries and damage of an incident, by its type.
import type { Severity } from '@/domain/incident'
import type { Random } from './random'

export interface Harm {
  readonly severity: Severity
  readonly deaths: number
  readonly injuries: number
  readonly damage_vnd: number
}

/** Chance of deaths, chance of injuries, and damage from … to (million đồng; 0 for none). */
type Risk = readonly [deaths: number, injuries: number, fromM: number, toM: number]

const NONE: Risk = [0, 0, 0, 0]
const RISKS: Readonly<Record<string, Risk>> = {
  'crime.trom_cap': [0, 0, 0.5, 25],
  'crime.cuop_giat': [0, 0.25, 1, 20],
  'crime.cuop': [0, 0.4, 2, 40],
  'crime.lua_dao': [0, 0, 2, 350],
  'crime.co_y_gay_thuong_tich': [0.01, 0.95, 0, 0],
  'crime.huy_hoai_tai_san': [0, 0, 1, 30],
  'fire.nha_dan': [0.02, 0.08, 5, 400],
  'fire.nha_o_ket_hop_kd': [0.03, 0.1, 20, 900],
  'fire.kho_xuong_sxkd': [0.01, 0.06, 50, 3000],
  'fire.phuong_tien': [0, 0.05, 5, 300],
  'fire.cho_ttm': [0, 0.05, 30, 800],
  'fire.chung_cu': [0.02, 0.1, 5, 200],
  'fire.rung': [0, 0.02, 5, 150],
  'fire.khac': [0, 0.02, 0, 0],
  'traffic.tai_nan': [0.08, 0.8, 2, 60],
  'traffic.va_cham': [0, 0.15, 0.3, 8],
  'public_order.gay_roi': [0, 0.12, 0, 0],
  'rescue.duoi_nuoc': [0.35, 0.3, 0, 0],
  'rescue.sap_do': [0.05, 0.3, 10, 200],
}

export function harmOf(random: Random, typeId: string): Harm {
  const [death, injury, fromM, toM] = RISKS[typeId] ?? NONE
  const deaths = random.chance(death) ? (random.chance(0.1) ? 2 : 1) : 0
  const injuries = random.chance(injury) ? 1 + random.count(0.3) : 0
  // Small losses are many and big ones few: even on a logarithmic scale, in steps of 100,000 đồng.
  const millions = toM > 0 ? fromM * (toM / fromM) ** random.next() : 0
  const damage_vnd = Math.round(millions * 10) * 100_000
  const grave = /^(crime|fire)/.test(typeId)
  const severity =
    deaths > 1 || millions > 1500
      ? 4
      : deaths > 0 || millions > 200
        ? 3
        : injuries > 0 || random.chance(grave ? 0.3 : 0.08)
          ? 2
          : 1
  return { severity, deaths, injuries, damage_vnd }
}
