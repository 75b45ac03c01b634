// Coordinates from a land paper: X is northing, Y is easting, on a meridian that the paper names.
import { Alert, Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LngLat } from '@/domain/position'
import type { Vn2000Fault } from '@/domain/vn2000'
import { VN2000_ZONES, zoneOf } from '@/domain/vn2000-zones'
import { FieldPair } from '@/ui/form/FieldPair'

interface Vn2000FieldsProps {
  readonly onTake: (lngLat: LngLat) => void
}

/** The meridian of Hà Nội, until somebody says which. */
const FIRST = '5897'

export function Vn2000Fields({ onTake }: Vn2000FieldsProps) {
  const { t } = useTranslation()
  const [northing, setNorthing] = useState('')
  const [easting, setEasting] = useState('')
  const [epsg, setEpsg] = useState(FIRST)
  const [fault, setFault] = useState<Vn2000Fault | null>(null)

  const take = async () => {
    const zone = zoneOf(Number(epsg))
    if (zone === null) return
    // 90 kB that few need.
    const { readVn2000 } = await import('@/domain/vn2000')
    const reading = readVn2000(northing, easting, zone)
    setFault(reading.fault)
    if (reading.lngLat) onTake(reading.lngLat)
  }

  return (
    <>
      <FieldPair>
        <TextInput
          label={t('field.place.northing')}
          value={northing}
          inputMode="decimal"
          autoComplete="off"
          onChange={({ currentTarget }) => setNorthing(currentTarget.value)}
        />
        <TextInput
          label={t('field.place.easting')}
          value={easting}
          inputMode="decimal"
          autoComplete="off"
          onChange={({ currentTarget }) => setEasting(currentTarget.value)}
        />
      </FieldPair>
      <NativeSelect
        label={t('field.place.meridian')}
        value={epsg}
        onChange={({ currentTarget }) => setEpsg(currentTarget.value)}
        data={VN2000_ZONES.map((zone) => ({
          value: String(zone.epsg),
          label:
            zone.provinces.length > 0 ? `${zone.name}: ${zone.provinces.join(', ')}` : zone.name,
        }))}
      />
      {fault && (
        <Alert role="alert" color={fault === 'swapped' ? 'orange' : 'red'}>
          <Text size="sm">{t(`vn2000.fault.${fault}`)}</Text>
        </Alert>
      )}
      <Button variant="default" onClick={() => void take()}>
        {t('field.place.use_vn2000')}
      </Button>
    </>
  )
}
