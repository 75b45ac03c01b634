// The frame around the form of a camera or fire point, once what it begins with is known.
import { type ReactNode, useState } from 'react'
import type { FieldGo } from '@/state/field/field-address'
import type { FeatureKind, Opened, OpenForm } from '@/state/field/use-opened-feature'
import { FieldFrame } from './FieldFrame'
import { NotOpen } from './NotOpen'

interface FeaturePageProps<Kind extends FeatureKind, Typed> {
  readonly title: string
  readonly go: FieldGo
  readonly opened: Opened<Kind, Typed>
  /** The form; `onReady` when its map has drawn. */
  readonly children: (opened: OpenForm<Kind, Typed>, onReady: () => void) => ReactNode
}

export function FeaturePage<Kind extends FeatureKind, Typed>(props: FeaturePageProps<Kind, Typed>) {
  const { title, go, opened, children } = props
  const [isReady, setReady] = useState(false)
  return (
    <FieldFrame title={title} go={go} isReady={isReady || opened.status === 'unknown'}>
      {opened.status === 'open' ? (
        children(opened, () => setReady(true))
      ) : (
        <NotOpen isLoading={opened.status === 'loading'} />
      )}
    </FieldFrame>
  )
}
