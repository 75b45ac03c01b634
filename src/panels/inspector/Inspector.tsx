// Everything known about one row of the map, in words, and what one may do with it.
import { Button, CloseButton, Title } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PLACED_REGISTER_IDS } from '@/domain/registers/placed'
import type { RegisterId } from '@/domain/registers/register'
import { registerName } from '@/domain/registers/register-words'
import { type CaptionContext, captionOf } from '@/layers/caption'
import type { RegisterLayerId } from '@/layers/registry'
import type { Found } from '@/layers/rows'
import { SymbolIcon } from '@/layers/SymbolIcon'
import { AreaFields, type ContentsShown, ShowArea } from './AreaFields'
import { CameraFields } from './CameraFields'
import { CoveragePlaceFields } from './CoveragePlaceFields'
import { FirePointFields } from './FirePointFields'
import { IncidentFields } from './IncidentFields'
import classes from './Inspector.module.css'
import { InspectorActions, type InspectorActionsProps } from './InspectorActions'
import { OpenRegister, RegisterFields } from './RegisterFields'

export interface InspectorContext extends CaptionContext {
  /** As within a sentence: `kỳ tháng 11/2026`. */
  readonly periodName: string
  /** Contacts, history and summaries: officers and above. */
  readonly maySeeMore: boolean
  /** Makes another area the one looked at. */
  readonly onShowArea: (areaId: string) => void
  /** Null for those whom registers do not concern. */
  readonly onOpenRegister: ((id: RegisterId, areaPath: string) => void) | null
  /** To who changed it when; null for those who may not read that. */
  readonly onShowHistory: (() => void) | null
}

interface InspectorProps {
  readonly found: Found
  readonly context: InspectorContext
  /** What lies in an area; asked for only when an area is shown. */
  readonly contentsOf: (area: { readonly path: string }) => ContentsShown
  readonly onClose: () => void
  /** Above all other fields. */
  readonly card?: ReactNode
  readonly actions: Omit<InspectorActionsProps, 'name' | 'children'>
  /** What went wrong with the last of them. */
  readonly notice?: ReactNode
}

export function Inspector(props: InspectorProps) {
  const { found, context, contentsOf, onClose, card, actions, notice } = props
  const { t } = useTranslation()
  const { symbol, title } = captionOf(found.layerId, found.row, context)
  return (
    <article className={classes.panel} aria-label={title}>
      <header className={classes.head}>
        <SymbolIcon name={symbol} size={24} />
        <div className={classes.heading}>
          <Title order={2} className={classes.title} tabIndex={-1}>
            {title}
          </Title>
          <Subtitle found={found} />
        </div>
        <CloseButton size="lg" aria-label={t('inspector.close')} onClick={onClose} />
      </header>
      <InspectorActions name={title} {...actions}>
        {found.layerId === 'hamlets' && <ShowArea area={found.row} context={context} />}
        {isOfRegister(found) && (
          <OpenRegister id={found.layerId} areaPath={found.row.areaPath} context={context} />
        )}
        {context.onShowHistory && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconHistory size={16} />}
            onClick={context.onShowHistory}
          >
            {t('inspector.history')}
          </Button>
        )}
      </InspectorActions>
      {notice && <div className={classes.notice}>{notice}</div>}
      <section
        className={classes.body}
        key={found.row.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
        aria-label={t('inspector.fields')}
      >
        {card}
        {found.layerId === 'hamlets' && (
          <AreaFields area={found.row} contents={contentsOf(found.row)} context={context} />
        )}
        {found.layerId === 'cameras' && <CameraFields camera={found.row} context={context} />}
        {found.layerId === 'fire_points' && <FirePointFields point={found.row} context={context} />}
        {(found.layerId === 'fire_gaps' || found.layerId === 'blind_spots') && (
          <CoveragePlaceFields place={found.row} context={context} />
        )}
        {isOfRegister(found) && (
          <RegisterFields id={found.layerId} row={found.row} context={context} />
        )}
        {found.layerId === 'incidents' && <IncidentFields entry={found.row} context={context} />}
      </section>
    </article>
  )
}

type OfRegister = Extract<Found, { layerId: RegisterLayerId }>

const isOfRegister = (found: Found): found is OfRegister =>
  PLACED_REGISTER_IDS.some((id) => id === found.layerId)

/** What kind of thing it is, and its code or number. */
function Subtitle({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const [kind, code] = kindAndCode(found, t)
  return (
    <p className={classes.subtitle}>
      {code && (
        <>
          <span className={classes.code}>{code}</span>
          {' · '}
        </>
      )}
      {kind}
    </p>
  )
}

function kindAndCode({ layerId, row }: Found, t: TFunction): readonly [string, string?] {
  switch (layerId) {
    case 'hamlets':
      return [t(`area.level_${row.level}`)]
    case 'cameras':
      return [t('camera.one'), row.code]
    case 'fire_points':
      return [t('fire-point.one'), row.code]
    case 'incidents':
      return [t('incident.incident'), t('incident.number', { number: row.number })]
    case 'fire_gaps':
    case 'blind_spots':
      return [row.name]
    case 'groups':
    case 'risk_sites':
    case 'traffic_spots':
      return [registerName(layerId, t)]
  }
}
