// Which page of the field app the URL names.
import { useFieldAddress, useFieldGo } from '@/state/field/field-address'
import type { FieldBasics } from '@/state/field/use-field-basics'
import { CameraPage } from './CameraPage'
import { OutboxPage } from './OutboxPage'
import { StartPage } from './StartPage'

export function Field({ basics }: { readonly basics: FieldBasics }) {
  const { page, id } = useFieldAddress()
  const go = useFieldGo()
  switch (page) {
    case 'camera':
      return <CameraPage key={id ?? 'new'} basics={basics} id={id} go={go} />
    case 'outbox':
      return <OutboxPage basics={basics} go={go} />
    default:
      return <StartPage go={go} />
  }
}
