// Which page of the field app the URL names.
import { useFieldAddress, useFieldGo } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { CameraPage } from './CameraPage'
import { CheckPage } from './CheckPage'
import { FirePointPage } from './FirePointPage'
import { FirePointsPage } from './FirePointsPage'
import { OutboxPage } from './OutboxPage'
import { ReportPage } from './ReportPage'
import { StartPage } from './StartPage'
import { WorklistPage } from './WorklistPage'

export function Field({ basics }: { readonly basics: FieldBasics }) {
  const { page, id } = useFieldAddress()
  const go = useFieldGo()
  switch (page) {
    case 'camera':
      return <CameraPage key={id ?? 'new'} basics={basics} id={id} go={go} />
    case 'fire_points':
      return <FirePointsPage basics={basics} go={go} />
    case 'fire_point':
      return <FirePointPage key={id ?? 'new'} basics={basics} id={id} go={go} />
    case 'worklist':
      return <WorklistPage basics={basics} areaId={id} go={go} />
    case 'check':
      return id === null ? (
        <FirePointsPage basics={basics} go={go} />
      ) : (
        <CheckPage key={id} basics={basics} id={id} go={go} />
      )
    case 'report':
      return <ReportPage key={id ?? 'new'} basics={basics} id={id} go={go} />
    case 'outbox':
      return <OutboxPage basics={basics} go={go} />
    default:
      return <StartPage basics={basics} go={go} />
  }
}
