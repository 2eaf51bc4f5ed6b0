'use client'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { PlainTerm } from '../../portal/terms'
import { useWords } from './Words'

interface Props {
  term: PlainTerm
  opened: boolean
  onClose: () => void
  onConfirm: () => void
}

/** Asks once, and says what goes. */
export const TurnOff = ({ term, opened, onClose, onConfirm }: Props) => {
  const { say } = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(`Turn off: ${term.label}`, `关闭：${term.label}`)}
      closeButtonProps={{ 'aria-label': say('Close', '关闭窗口') }}
      centered
    >
      <Stack gap="md">
        <Text>
          {say('Nothing more is collected from now on. ', '从现在起不再收集')}
          {term.otherBasis
            ? say(
                `What was collected stays until it expires, on another basis: ${term.otherBasis}.`,
                `；此前收集的数据依据“${term.otherBasis}”保留至到期。`,
              )
            : say(
                'Nobody but you can open what was collected; it is deleted within a day.',
                '；此前收集的数据只有您本人可以查看，并将在一天内删除。',
              )}
        </Text>
        <Text>{term.stops}</Text>
        <Text>{say('You can turn it on again at any time.', '您可以随时重新开启。')}</Text>
        <Group gap="sm">
          <Button data-testid="turn-off" onClick={onConfirm}>
            {say('Turn off', '关闭')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say('Keep on', '保持开启')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
