// Phường Cổ Nhuế 2 (Bắc Từ Liêm): a dense ward of narrow lanes and rented rooms (seed 004).
import type { Commune, Hamlet } from './commune'

const HOUSEHOLDS = [
  512, 468, 431, 604, 557, 389, 476, 520, 643, 418, 495, 537, 402, 581, 466, 449, 398, 612, 503,
  427, 538, 471, 360, 489, 445, 516,
] as const

const residentialGroups: Hamlet[] = HOUSEHOLDS.map((households, index) => ({
  name: `${index + 1}`,
  households,
  population: Math.round(households * (3.4 + (index % 5) * 0.12)),
}))

export const coNhue2: Commune = {
  code: '00617',
  kind: 'phường',
  name: 'Cổ Nhuế 2',
  aliases: ['phường Cổ Nhuế 2, quận Bắc Từ Liêm', 'xã Cổ Nhuế, huyện Từ Liêm', 'Co Nhue 2'],
  hamletKind: 'tổ dân phố',
  hamlets: residentialGroups,
  center: [105.775, 21.065],
  areaKm2: 4.03,
  stretch: 1.4,
  drawing: 1,
  builtUpM: 600,
  lanesEveryM: 46,
  climate: 'north',
  incidentsPerYear: 1200,
  leaning: {
    'traffic.un_tac': 2.2,
    'public_order.lan_chiem': 1.6,
    'crime.lua_dao': 1.4,
    'fire.chung_cu': 3,
    'fire.nha_o_ket_hop_kd': 2,
    'fire.rung': 0,
    'dispute.dat_dai': 0.5,
    'rescue.duoi_nuoc': 0.3,
  },
  hotSpots: [
    { kind: 'market', name: 'chợ Cổ Nhuế', hamlet: 6, years: [1.3, 1.1, 0.9] },
    { kind: 'crossroads', name: 'ngã tư Cổ Nhuế', hamlet: 11, years: [1.5, 1.2, 0.8] },
    { kind: 'crossroads', name: 'ngã ba Hoàng Công Chất', hamlet: 19, years: [0.8, 1, 1.3] },
    { kind: 'rented_rooms', name: 'dãy trọ ngõ 136', hamlet: 3, years: [0.8, 1.1, 1.4] },
    { kind: 'rented_rooms', name: 'xóm trọ sinh viên tổ 15', hamlet: 14, years: [1.2, 1, 1] },
    { kind: 'eateries', name: 'phố ẩm thực tổ 9', hamlet: 8, years: [0.7, 1, 1.3] },
    { kind: 'school', name: 'cổng trường tổ 18', hamlet: 17, years: [1.1, 1, 0.8] },
    { kind: 'school', name: 'cổng trường tổ 5', hamlet: 4, years: [1, 1, 1] },
  ],
  cameras: 72,
  firePoints: 60,
}
