// Several things lie under one click: a short list to choose from.
import { CloseButton, FocusTrap, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/domain/format'
import type { LngLat } from '@/domain/position'
import type { Caption } from '@/layers/caption'
import { SymbolIcon } from '@/layers/SymbolIcon'
import type { RowKey } from '@/state/view'
import { useLanguage } from '@/ui/use-language'
import classes from './MapStage.module.css'

interface ChooserProps {
  readonly lngLat: LngLat
  readonly rows: readonly RowKey[]
  readonly captionOf: (row: RowKey) => Caption | undefined
  readonly onMark: (row: RowKey | null) => void
  readonly onChoose: (row: RowKey) => void
  readonly onClose: () => void
}

export function Chooser({ rows, captionOf, onMark, onChoose, onClose }: ChooserProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = t('inspector.several', { number: formatNumber(rows.length, language) })
  return (
    <FocusTrap>
      <div
        className={classes.chooser}
        role="dialog"
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <div className={classes.chooserHead}>
          <Text fw={600} size="sm">
            {title}
          </Text>
          <CloseButton size="sm" aria-label={t('common.close')} onClick={onClose} />
        </div>
        <ul className={classes.choices}>
          {rows.map((row) => {
            const caption = captionOf(row)
            if (!caption) return null
            return (
              <li key={`${row.layerId}/${row.rowId}`}>
                <UnstyledButton
                  className={classes.choice}
                  onMouseEnter={() => onMark(row)}
                  onFocus={() => onMark(row)}
                  onMouseLeave={() => onMark(null)}
                  onClick={() => onChoose(row)}
                >
                  <SymbolIcon name={caption.symbol} size={20} />
                  <span className={classes.choiceText}>
                    <span className={classes.title}>{caption.title}</span>
                    <span className={classes.detail}>{caption.detail}</span>
                  </span>
                </UnstyledButton>
              </li>
            )
          })}
        </ul>
      </div>
    </FocusTrap>
  )
}
