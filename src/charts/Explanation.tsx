// How to read a chart and how it was counted, behind an "i".
import { ActionIcon, Popover, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface ExplanationProps {
  /** Paragraphs parted by a line break. */
  readonly text: string
}

export function Explanation({ text }: ExplanationProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} width={300} position="bottom-end" shadow="md">
      <Popover.Target>
        {/* Its own small tooltip: the usual one would lie on what it opens. */}
        <ActionIcon
          size={32}
          aria-label={t('chart.how_to_read')}
          title={t('chart.how_to_read')}
          onClick={() => setOpen(!isOpen)}
        >
          <IconInfoCircle size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('chart.how_to_read')}>
        {text.split('\n').map((paragraph) => (
          <Text key={paragraph} size="sm" mb={6}>
            {paragraph}
          </Text>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}
