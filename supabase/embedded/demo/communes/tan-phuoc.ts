// Xã Tân Phước (La Gi): a coastal commune of the south. 8 hamlets, 3,013 households (seed 003).
import type { Commune } from './commune'

export const tanPhuoc: Commune = {
  code: '23268',
  kind: 'xã',
  name: 'Tân Phước',
  aliases: ['xã Tân Phước, thị xã La Gi', 'Tân Phước, La Gi, Bình Thuận', 'Tan Phuoc'],
  hamletKind: 'thôn',
  hamlets: [
    { name: 'Phước Tiến', households: 468, population: 1731 },
    { name: 'Phước Thọ', households: 421, population: 1579 },
    { name: 'Phước Linh', households: 512, population: 1894 },
    { name: 'Phước Hải', households: 397, population: 1509 },
    { name: 'Thanh Linh', households: 318, population: 1192 },
    { name: 'Cam Bình', households: 356, population: 1335 },
    { name: 'Mũi Đá', households: 227, population: 863 },
    { name: 'Phước Thuận', households: 314, population: 1178 },
  ],
  center: [107.725, 10.685],
  areaKm2: 12,
  stretch: 1.35,
  drawing: 1,
  builtUpM: 520,
  lanesEveryM: 80,
  climate: 'south',
  incidentsPerYear: 300,
  leaning: { 'fire.rung': 2, 'rescue.duoi_nuoc': 4, 'traffic.un_tac': 0.5 },
  hotSpots: [
    { kind: 'market', name: 'chợ Tân Phước', hamlet: 2, years: [1.4, 1.1, 0.8] },
    { kind: 'crossroads', name: 'ngã ba Quốc lộ 55', hamlet: 0, years: [1, 1.2, 1.3] },
    { kind: 'rented_rooms', name: 'dãy trọ Phước Thọ', hamlet: 1, years: [0.6, 1, 1.3] },
    { kind: 'eateries', name: 'dãy quán hải sản Cam Bình', hamlet: 5, years: [0.8, 1, 1.2] },
    { kind: 'water', name: 'bãi tắm Cam Bình', hamlet: 5, years: [1, 1, 0.8] },
    { kind: 'school', name: 'cổng trường Phước Hải', hamlet: 3, years: [1, 0.8, 0.8] },
  ],
  cameras: 40,
  firePoints: 60,
}
