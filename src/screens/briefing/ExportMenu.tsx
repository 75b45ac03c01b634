// The briefing as a file to edit or to send on: one click each.
import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import frame from './BriefingFrame.module.css'
import { type ExportProps, FILE_KINDS, useExport } from './use-export'

interface ExportMenuProps extends ExportProps {
  readonly isReady: boolean
}

export function ExportMenu({ isReady, ...props }: ExportMenuProps) {
  const { t } = useTranslation()
  const { isMaking, hasFailed, save } = useExport(props)
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            leftSection={<IconDownload size={18} />}
            variant="default"
            disabled={!isReady}
            loading={isMaking}
          >
            {t('briefing-file.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...FILE_KINDS, 'png' as const].map((kind) => (
            <Menu.Item key={kind} onClick={() => save(kind)}>
              {t(`briefing-file.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <p className={frame.state} role="status">
        {isMaking && t('briefing-file.making')}
        {hasFailed && t('briefing-file.failed')}
      </p>
    </>
  )
}
