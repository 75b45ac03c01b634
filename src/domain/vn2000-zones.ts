// The zones of VN-2000 in use: which meridian, how wide, and for which provinces.

export interface Vn2000Zone {
  readonly epsg: number
  /** `TM-3 105°45′`, `UTM 48N`. */
  readonly name: string
  /** `tm3`: zones of 3 degrees, as on land papers; `utm`: those of 6 degrees, as on old topographic maps. */
  readonly kind: 'tm3' | 'utm'
  readonly widthDeg: 3 | 6
  readonly meridianDeg: number
  /** `105°45′`. */
  readonly meridian: string
  /**
   * Provinces as they were until 2025-06-30, by EPSG's area of use: papers keep the meridian of the old province, and
   * a merged one mixes several.
   */
  readonly provinces: readonly string[]
}

/** EPSG code, degrees, minutes, provinces. */
const TM3: readonly (readonly [number, number, number, string])[] = [
  [5896, 102, 0, ''],
  [9205, 103, 0, 'Điện Biên, Lai Châu'],
  [9206, 104, 0, 'Sơn La'],
  [9207, 104, 30, 'Cà Mau, Kiên Giang'],
  [9208, 104, 45, 'An Giang, Lào Cai, Nghệ An, Phú Thọ, Yên Bái'],
  [5897, 105, 0, 'Hà Nội, Hà Nam, Vĩnh Phúc, Đồng Tháp'],
  [
    9209,
    105,
    30,
    'Bắc Ninh, Hà Giang, Hà Tĩnh, Hải Dương, Hưng Yên, Nam Định, Sóc Trăng, Tây Ninh, Thái Bình, Trà Vinh, Vĩnh Long',
  ],
  [
    9210,
    105,
    45,
    'Bến Tre, Bình Dương, Cao Bằng, Hải Phòng, Long An, Tiền Giang, Thành phố Hồ Chí Minh',
  ],
  [9211, 106, 0, 'Hòa Bình, Quảng Bình, Tuyên Quang'],
  [9212, 106, 15, 'Bình Phước, Quảng Trị'],
  [9213, 106, 30, 'Bắc Kạn, Thái Nguyên'],
  [9214, 107, 0, 'Bắc Giang, Thừa Thiên Huế'],
  [9215, 107, 15, 'Lạng Sơn'],
  [9216, 107, 30, 'Kon Tum'],
  [5899, 107, 45, 'Bà Rịa - Vũng Tàu, Đà Nẵng, Đồng Nai, Lâm Đồng, Quảng Nam, Quảng Ninh'],
  [5898, 108, 0, 'Quảng Ngãi'],
  [9217, 108, 15, 'Bình Định, Khánh Hòa, Ninh Thuận'],
  [9218, 108, 30, 'Bình Thuận, Đắk Lắk, Đắk Nông, Gia Lai, Phú Yên'],
]

const tm3Of = ([epsg, degrees, minutes, provinces]: (typeof TM3)[number]): Vn2000Zone => {
  const meridian = `${degrees}°${String(minutes).padStart(2, '0')}′`
  return {
    epsg,
    name: `TM-3 ${meridian}`,
    kind: 'tm3',
    widthDeg: 3,
    meridianDeg: degrees + minutes / 60,
    meridian,
    provinces: provinces === '' ? [] : provinces.split(', '),
  }
}

const utmOf = (epsg: number, number: number): Vn2000Zone => ({
  epsg,
  name: `UTM ${number}N`,
  kind: 'utm',
  widthDeg: 6,
  meridianDeg: number * 6 - 183,
  meridian: `${number * 6 - 183}°00′`,
  provinces: [],
})

/** From west to east, those of 3 degrees first. EPSG:6959 is not among them: its axes are exchanged. */
export const VN2000_ZONES: readonly Vn2000Zone[] = [
  ...TM3.map(tm3Of),
  utmOf(3405, 48),
  utmOf(3406, 49),
]

export const zoneOf = (epsg: number): Vn2000Zone | null =>
  VN2000_ZONES.find((zone) => zone.epsg === epsg) ?? null
