// Coordinates from a land paper: X is northing, Y is easting, on a meridian that the paper names or the place tells.
import { Alert, Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BBox, isInBox, type LngLat } from '@/domain/position'
import type { Vn2000Fault } from '@/domain/vn2000'
import { VN2000_ZONES, type Vn2000Zone, zoneOf } from '@/domain/vn2000-zones'
import { FieldPair } from '@/ui/form/FieldPair'

interface Vn2000FieldsProps {
  /** Around all that the officer may add to; null where no outline is known. */
  readonly bbox: BBox | null
  readonly onTake: (lngLat: LngLat) => void
}

/** The meridian of Hà Nội, until somebody or the place says which. */
const FIRST = 5897

/** What was found wrong, or odd, with the pair that was to be used. */
type Doubt = Vn2000Fault | 'outside_commune'

export function Vn2000Fields({ bbox, onTake }: Vn2000FieldsProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({ northing: '', easting: '' })
  const [chosen, setChosen] = useState<number | null>(null)
  const [suggested, setSuggested] = useState<Vn2000Zone | null>(null)
  const [doubt, setDoubt] = useState<Doubt | null>(null)
  const epsg = chosen ?? suggested?.epsg ?? FIRST

  const type = async (next: typeof typed) => {
    setTyped(next)
    setDoubt(null)
    if (bbox === null || next.northing === '' || next.easting === '') return
    // 90 kB that few need.
    const { zonesWithin } = await import('@/domain/vn2000')
    setSuggested(zonesWithin(next.northing, next.easting, bbox)[0]?.zone ?? null)
  }

  const take = async ({ northing, easting } = typed) => {
    const zone = zoneOf(epsg)
    if (zone === null) return
    const { readVn2000 } = await import('@/domain/vn2000')
    const { lngLat, fault } = readVn2000(northing, easting, zone)
    setDoubt(fault ?? (bbox && lngLat && !isInBox(lngLat, bbox) ? 'outside_commune' : null))
    if (fault === null) onTake(lngLat)
  }

  const exchange = () => {
    const exchanged = { northing: typed.easting, easting: typed.northing }
    setTyped(exchanged)
    void take(exchanged)
  }

  return (
    <>
      <FieldPair>
        {(['northing', 'easting'] as const).map((axis) => (
          <TextInput
            key={axis}
            label={t(`field.place.${axis}`)}
            value={typed[axis]}
            inputMode="decimal"
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => void type({ ...typed, [axis]: value })}
          />
        ))}
      </FieldPair>
      <NativeSelect
        label={t('field.place.meridian')}
        description={
          suggested?.epsg === epsg && t('vn2000.suggested', { meridian: suggested.meridian })
        }
        value={String(epsg)}
        onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        data={VN2000_ZONES.map((zone) => ({
          value: String(zone.epsg),
          label:
            zone.provinces.length > 0 ? `${zone.name}: ${zone.provinces.join(', ')}` : zone.name,
        }))}
      />
      {doubt && (
        <Alert
          role="alert"
          color={doubt === 'swapped' || doubt === 'outside_commune' ? 'orange' : 'red'}
        >
          <Text size="sm">
            {doubt === 'outside_commune' ? t('vn2000.outside_commune') : t(`vn2000.fault.${doubt}`)}
          </Text>
          {doubt === 'swapped' && (
            <Button mt="xs" variant="default" onClick={exchange}>
              {t('vn2000.swap')}
            </Button>
          )}
        </Alert>
      )}
      <Button variant="default" onClick={() => void take()}>
        {t('field.place.use_vn2000')}
      </Button>
    </>
  )
}
