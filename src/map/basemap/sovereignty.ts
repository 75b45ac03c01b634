// What Vietnamese law asks of every published map: the names of the two archipelagos and of the sea,
// with a dot for islands that Natural Earth leaves out.
import type { FeatureCollection, MultiPoint, Point } from 'geojson'

interface Name {
  readonly kind: 'archipelago' | 'sea'
  readonly vi: string
  readonly en: string
}

const name = (lng: number, lat: number, properties: Name) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [lng, lat] },
})

export const NAMES: FeatureCollection<Point, Name> = {
  type: 'FeatureCollection',
  features: [
    name(112.1, 16.5, {
      kind: 'archipelago',
      vi: 'Quần đảo Hoàng Sa\n(Việt Nam)',
      en: 'Hoàng Sa archipelago\n(Viet Nam)',
    }),
    name(113.6, 9.6, {
      kind: 'archipelago',
      vi: 'Quần đảo Trường Sa\n(Việt Nam)',
      en: 'Trường Sa archipelago\n(Viet Nam)',
    }),
    name(112.6, 13.3, { kind: 'sea', vi: 'Biển Đông', en: 'East Sea' }),
  ],
}

export const ISLANDS: FeatureCollection<MultiPoint> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          // Hoàng Sa: Hoàng Sa, Phú Lâm, Linh Côn, Quang Hòa, Bạch Quy, Tri Tôn, Đá Bắc
          [111.61, 16.53],
          [112.34, 16.84],
          [112.73, 16.67],
          [111.71, 16.45],
          [111.78, 16.06],
          [111.2, 15.78],
          [111.51, 17.1],
          // Trường Sa: Trường Sa Lớn, Song Tử Tây, Sinh Tồn, Nam Yết, Sơn Ca, An Bang, Phan Vinh, Thị Tứ, Ba Bình, Trường Sa Đông, Đá Tây, Vĩnh Viễn
          [111.92, 8.64],
          [114.33, 11.43],
          [114.33, 9.89],
          [114.36, 10.18],
          [114.48, 10.38],
          [112.92, 7.89],
          [113.69, 8.97],
          [114.28, 11.05],
          [114.37, 10.38],
          [112.35, 8.93],
          [112.25, 8.85],
          [115.81, 10.74],
        ],
      },
    },
  ],
}
