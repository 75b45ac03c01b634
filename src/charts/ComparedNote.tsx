// Which days the rises and falls of a chart are about, while its period is still running.
import { Text } from '@mantine/core'
import type { ComparedNames } from '@/domain/compared-names'

export const ComparedNote = ({ names }: { readonly names: ComparedNames }) =>
  names.note && (
    <Text size="xs" c="dimmed" mt={4}>
      {names.note}
    </Text>
  )
