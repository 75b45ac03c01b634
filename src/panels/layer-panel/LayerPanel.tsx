// Layers and their legend, made from the registry: what is shown, how much of it, and what the symbols mean.
import { Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, type Language } from '@/domain/format'
import type { WordKey } from '@/domain/words/words'
import type { AnyLayer } from '@/layers/layer'
import { LAYERS, type LayerId, type RegisterLayerId } from '@/layers/registry'
import type { Rows } from '@/layers/rows'
import classes from './LayerPanel.module.css'
import { Legend } from './Legend'
import { RegisterNote } from './RegisterNote'
import type { SymbolCounts } from './symbol-counts'

interface LayerPanelProps {
  readonly rows: Rows
  readonly counts: SymbolCounts
  readonly shown: readonly LayerId[]
  /** Of which nothing could be read. */
  readonly failed: readonly LayerId[]
  readonly onToggle: (layerId: LayerId) => void
  readonly language: Language
  /** Instead of a layer's own legend, where the legend is also a filter. */
  readonly legendOf?: Partial<Record<LayerId, ReactNode>>
}

/** Those of registers after what every commune has, and those that are made from the others last. */
const rankOf = ({ isComputed, register }: AnyLayer): number =>
  isComputed ? 2 : register === undefined ? 0 : 1

/** Topmost first, as they lie on the map, by rank. */
const TOP_DOWN = LAYERS.toReversed().toSorted((a, b) => rankOf(a) - rankOf(b))

export function LayerPanel(props: LayerPanelProps) {
  const { rows, counts, shown, failed, onToggle, language, legendOf = {} } = props
  const { t } = useTranslation()
  return (
    <div className={classes.panel}>
      {TOP_DOWN.map((layer) => {
        const id = layer.id as LayerId
        const isShown = shown.includes(id)
        const count = rows[id]?.length
        const isCounted = layer.register ? isShown && !failed.includes(id) : !layer.isComputed
        return (
          <section key={id} className={classes.layer} aria-label={t(layer.label as WordKey)}>
            <div className={classes.head}>
              <Switch
                classNames={{ root: classes.switch, labelWrapper: classes.label }}
                label={t(layer.label as WordKey)}
                checked={isShown}
                onChange={() => onToggle(id)}
              />
              {isCounted && (
                <span className={classes.count}>
                  {count === undefined ? '…' : formatNumber(count, language)}
                </span>
              )}
            </div>
            {isShown &&
              (legendOf[id] ?? (
                <Legend entries={layer.legend} counts={counts} language={language} />
              ))}
            {layer.register && isShown && (
              <RegisterNote
                layer={layer}
                rows={rows[id as RegisterLayerId]}
                isFailed={failed.includes(id)}
                language={language}
              />
            )}
          </section>
        )
      })}
    </div>
  )
}
