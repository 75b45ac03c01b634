// Coordinate systems as files name them, by their EPSG code.

/** `urn:ogc:def:crs:EPSG::9210`, `EPSG:9210`, `urn:ogc:def:crs:OGC:1.3:CRS84`, `WGS84`; null for anything else. */
export function epsgOfName(name: string): number | null {
  if (/crs84$|^wgs[ _]?(?:19)?84$/i.test(name.trim())) return 4326
  const [, code] = /EPSG:(?:[\d.]*:)?(\d{4,6})$/i.exec(name.trim()) ?? []
  return code === undefined ? null : Number(code)
}
