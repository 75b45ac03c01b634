// Xã Tề Lỗ (Yên Lạc): a trade village of old machines and scrap, pilot of the "5 tự quản" (seed 002).
import type { Commune } from './commune'

export const teLo: Commune = {
  code: '09040',
  kind: 'xã',
  name: 'Tề Lỗ',
  aliases: ['xã Tề Lỗ, huyện Yên Lạc', 'Tề Lỗ, Vĩnh Phúc', 'Te Lo'],
  hamletKind: 'thôn',
  hamlets: [
    { name: 'Giã Trung', households: 538, population: 2034 },
    { name: 'Giã Bàng', households: 471, population: 1788 },
    { name: 'Nhân Lý', households: 426, population: 1611 },
    { name: 'Nhân Trung', households: 389, population: 1467 },
    { name: 'Nhân Trạch', households: 347, population: 1309 },
  ],
  center: [105.55, 21.21],
  areaKm2: 4,
  stretch: 1.2,
  drawing: 1,
  builtUpM: 400,
  lanesEveryM: 62,
  climate: 'north',
  incidentsPerYear: 250,
  leaning: {
    'fire.kho_xuong_sxkd': 4,
    'fire.nha_o_ket_hop_kd': 2,
    'public_order.lan_chiem': 2,
    'traffic.un_tac': 1.3,
    'rescue.duoi_nuoc': 0.6,
  },
  hotSpots: [
    { kind: 'crossroads', name: 'ngã tư làng nghề', hamlet: 0, years: [1.4, 1.2, 0.9] },
    { kind: 'market', name: 'chợ Tề Lỗ', hamlet: 1, years: [1, 1, 1] },
    { kind: 'rented_rooms', name: 'xóm trọ thợ Giã Bàng', hamlet: 1, years: [0.5, 1, 1.4] },
    { kind: 'eateries', name: 'dãy quán bia Nhân Lý', hamlet: 2, years: [0.9, 1.1, 1] },
    { kind: 'school', name: 'cổng trường Nhân Trạch', hamlet: 4, years: [1, 0.9, 0.8] },
  ],
  cameras: 40,
  firePoints: 60,
}
