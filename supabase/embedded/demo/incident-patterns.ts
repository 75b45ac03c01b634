// What happens in a commune: how often each type, when, and near which hot spots.
import type { HotSpotKind } from './communes/commune'
import type { Rhythm } from './rhythm'

export interface IncidentPattern extends Rhythm {
  readonly typeId: string
  /** Weight among all incidents of a commune of no particular leaning; they add up to about 100. */
  readonly share: number
  /** Growth from one year to the next: -0.1 is 10 % fewer. */
  readonly trend: number
  /** Weight of a hot spot of each kind, where all other places together weigh 1. */
  readonly near: Readonly<Partial<Record<HotSpotKind, number>>>
}

type Near = IncidentPattern['near']
type Row = [string, number, number, Rhythm['hours'], number, Rhythm['season'], Rhythm['tet'], Near]

// biome-ignore format: a table reads better with one type a line.
const ROWS: readonly Row[] = [
  // type, share, trend, hours, weekend, season, Tết, hot spots
  ['crime.trom_cap', 13, -0.1, 'night', 0.9, 'year_end', 'busy', { market: 0.25, rented_rooms: 0.5, school: 0.05 }],
  ['crime.cuop_giat', 0.6, -0.15, 'evening', 1.1, 'year_end', 'busy', { market: 0.3, crossroads: 0.3 }],
  ['crime.cuop', 0.15, 0, 'late', 1, 'year_end', 'busy', {}],
  ['crime.lua_dao', 5, 0.18, 'office', 0.6, 'level', 'quiet', { rented_rooms: 0.15 }],
  ['crime.co_y_gay_thuong_tich', 3.2, -0.04, 'late', 1.6, 'level', 'festive', { eateries: 0.6, rented_rooms: 0.2 }],
  ['crime.huy_hoai_tai_san', 1.5, 0, 'late', 1.1, 'level', 'quiet', { rented_rooms: 0.1 }],
  ['crime.chong_nguoi_thi_hanh_cong_vu', 0.3, 0, 'late', 1.3, 'level', 'festive', { eateries: 0.5 }],
  ['crime.khac', 1, 0, 'office', 0.8, 'level', 'quiet', {}],
  ['vice.danh_bac', 3.5, -0.08, 'late', 1.4, 'year_end', 'festive', { rented_rooms: 0.4, eateries: 0.2 }],
  ['vice.ma_tuy', 3.5, -0.05, 'night', 1.1, 'level', 'quiet', { rented_rooms: 0.6, water: 0.1 }],
  ['vice.mai_dam', 0.3, -0.1, 'late', 1.1, 'level', 'quiet', { rented_rooms: 0.8 }],
  ['fire.nha_dan', 0.45, -0.05, 'cooking', 1, 'dry', 'busy', {}],
  ['fire.nha_o_ket_hop_kd', 0.15, -0.05, 'cooking', 1, 'dry', 'busy', { market: 0.4, eateries: 0.2 }],
  ['fire.kho_xuong_sxkd', 0.12, 0, 'cooking', 0.7, 'dry', 'quiet', {}],
  ['fire.phuong_tien', 0.15, 0, 'road', 1, 'dry', 'quiet', { crossroads: 0.3 }],
  ['fire.cho_ttm', 0.04, 0, 'night', 1, 'dry', 'busy', { market: 20 }],
  ['fire.chung_cu', 0.04, 0, 'cooking', 1, 'dry', 'quiet', {}],
  ['fire.rung', 0.12, -0.1, 'afternoon', 1.1, 'dry', 'busy', {}],
  ['fire.khac', 0.45, 0, 'afternoon', 1.1, 'dry', 'busy', {}],
  ['traffic.tai_nan', 3, -0.07, 'road', 1.2, 'level', 'festive', { crossroads: 0.5 }],
  ['traffic.va_cham', 13, 0.02, 'rush', 1, 'school', 'festive', { crossroads: 0.7, market: 0.15, school: 0.1 }],
  ['traffic.un_tac', 6, 0.06, 'rush', 0.4, 'school', 'busy', { crossroads: 1, market: 0.4, school: 0.6 }],
  ['public_order.gay_roi', 5, -0.03, 'late', 1.7, 'level', 'festive', { eateries: 0.7, rented_rooms: 0.2, water: 0.1 }],
  ['public_order.tieng_on', 13, 0.1, 'late', 1.6, 'level', 'festive', { eateries: 0.35, rented_rooms: 0.3 }],
  ['public_order.lan_chiem', 7, -0.06, 'rush', 0.8, 'level', 'busy', { market: 1, crossroads: 0.3, school: 0.2 }],
  ['dispute.dat_dai', 4, -0.03, 'office', 0.7, 'level', 'quiet', {}],
  ['dispute.hon_nhan_gia_dinh', 6, 0, 'evening', 1.2, 'level', 'festive', {}],
  ['dispute.hang_xom', 5, 0, 'evening', 1.2, 'level', 'quiet', { rented_rooms: 0.15 }],
  ['dispute.vay_no', 2, 0.12, 'office', 0.9, 'year_end', 'busy', { market: 0.2 }],
  ['dispute.khac', 1, 0, 'evening', 1, 'level', 'quiet', {}],
  ['rescue.duoi_nuoc', 0.2, -0.1, 'afternoon', 1.5, 'summer', 'quiet', { water: 2 }],
  ['rescue.sap_do', 0.15, 0, 'office', 0.7, 'summer', 'quiet', {}],
  ['rescue.khac', 0.9, 0.05, 'evening', 1, 'summer', 'quiet', {}],
  ['other', 2.5, 0, 'office', 0.8, 'level', 'quiet', {}],
]

export const INCIDENT_PATTERNS: readonly IncidentPattern[] = ROWS.map(
  ([typeId, share, trend, hours, weekend, season, tet, near]) => ({
    typeId,
    share,
    trend,
    hours,
    weekend,
    season,
    tet,
    near,
  }),
)
