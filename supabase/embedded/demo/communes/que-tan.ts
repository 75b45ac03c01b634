// Xã Quế Tân (Quế Võ): a delta commune beside an industrial zone, with rented rooms (seed 000).
// Its old code is in none of the lists we have, so it carries a made-up one.
import type { Commune } from './commune'

export const queTan: Commune = {
  code: 'DM-QT',
  kind: 'xã',
  name: 'Quế Tân',
  aliases: ['xã Quế Tân, huyện Quế Võ', 'Quế Tân, thị xã Quế Võ, Bắc Ninh', 'Que Tan'],
  hamletKind: 'thôn',
  hamlets: [
    { name: 'Quế Ổ', households: 486, population: 1712 },
    { name: 'Lãm Dương', households: 402, population: 1433 },
    { name: 'Tập Ninh', households: 365, population: 1298 },
    { name: 'Hà Liễu', households: 318, population: 1125 },
    { name: 'Lê Độ', households: 274, population: 987 },
    { name: 'Trại Đường', households: 196, population: 702 },
  ],
  center: [106.17, 21.17],
  areaKm2: 7,
  stretch: 1.3,
  drawing: 1,
  builtUpM: 430,
  lanesEveryM: 75,
  climate: 'north',
  incidentsPerYear: 200,
  leaning: { vice: 1.2, 'crime.trom_cap': 1.2, 'rescue.duoi_nuoc': 1.5 },
  hotSpots: [
    { kind: 'rented_rooms', name: 'dãy nhà trọ Quế Ổ', hamlet: 0, years: [0.8, 1.2, 1.5] },
    { kind: 'market', name: 'chợ Quế Tân', hamlet: 1, years: [1.2, 1, 0.9] },
    { kind: 'crossroads', name: 'ngã tư Quốc lộ 18', hamlet: 2, years: [1.3, 1, 0.7] },
    { kind: 'school', name: 'cổng trường Lãm Dương', hamlet: 1, years: [1, 1, 0.7] },
    { kind: 'water', name: 'bến đê Hà Liễu', hamlet: 3, years: [1, 1, 1] },
  ],
  cameras: 40,
  firePoints: 60,
}
