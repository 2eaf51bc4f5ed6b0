'use client'
import { Text } from '@mantine/core'
import { insteadWords } from '../../admin/time/instead'
import type { Unshown } from '../../admin/time/asked'
import { useWords } from './Words'

/** Says that the page shows something else than its address asks for, and why. */
export const InsteadOf = ({ unshown, of }: { unshown: Unshown | null; of: 'week' | 'month' }) => {
  const { language } = useWords()
  return unshown ? (
    <Text className="gw-empty" role="note" data-testid="instead-of">
      {insteadWords(unshown, of)[language]}
    </Text>
  ) : null
}
