// Xã Bằng Cả (Hạ Long): a mountain commune of the north-east with 3 hamlets (seed 001).
import type { Commune } from './commune'

export const bangCa: Commune = {
  code: '07057',
  kind: 'xã',
  name: 'Bằng Cả',
  aliases: ['xã Bằng Cả, thành phố Hạ Long', 'Bằng Cả, huyện Hoành Bồ', 'Bang Ca'],
  hamletKind: 'thôn',
  hamlets: [
    { name: '1', households: 214, population: 806 },
    { name: '2', households: 187, population: 711 },
    { name: '3', households: 173, population: 668 },
  ],
  center: [106.98, 21.03],
  areaKm2: 32,
  stretch: 1.25,
  drawing: 1,
  builtUpM: 900,
  lanesEveryM: 110,
  climate: 'north',
  incidentsPerYear: 60,
  leaning: {
    'fire.rung': 12,
    'dispute.dat_dai': 2,
    'traffic.un_tac': 0.05,
    'vice.mai_dam': 0,
    'fire.chung_cu': 0,
    'public_order.lan_chiem': 0.3,
  },
  hotSpots: [
    { kind: 'crossroads', name: 'ngã ba trung tâm xã', hamlet: 0, years: [1, 1.1, 0.9] },
    { kind: 'eateries', name: 'khu văn hóa thôn 2', hamlet: 1, years: [0.7, 1, 1.2] },
    { kind: 'water', name: 'ngầm tràn thôn 3', hamlet: 2, years: [1, 1, 1] },
  ],
  cameras: 36,
  firePoints: 60,
}
