'use client'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ConsentState } from './consentState'
import type { PlainTerm } from '../policy/terms'
import { whatEnds, whatStays } from './turnOffWords'
import { Modal } from '../kit/Modal'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  term: PlainTerm
  /** What is counted from it and stays, under a consent of its own. */
  counted?: ConsentState | undefined
  opened: boolean
  onClose: () => void
  /** `also`: another category that is to be turned off with it. */
  onConfirm: (also?: string) => void
}

/** Asks once, and says what goes, and what does not. */
export const TurnOff = ({ term, counted, opened, onClose, onConfirm }: Props) => {
  const { say } = useWords()
  const [both, setBoth] = useState(false)
  const also = both && counted?.hasSwitch ? counted.category : undefined
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(`Turn off: ${term.label}`, `关闭：${term.label}`)}
      closeButtonProps={{ 'aria-label': say(WORDS.close) }}
      centered
    >
      <Stack gap="md">
        <Text>{whatEnds(term, say)}</Text>
        <Text>{term.stops}</Text>
        {counted ? (
          <Stack gap="xs" data-testid="turn-off-counted">
            <Text>{whatStays(counted, say)}</Text>
            {counted.hasSwitch ? (
              <Checkbox
                checked={both}
                onChange={(event) => setBoth(event.currentTarget.checked)}
                label={say(`Turn off ${counted.label} too`, `同时关闭“${counted.label}”`)}
                description={
                  counted.otherBasis
                    ? undefined
                    : say(
                        'They are then open to you alone, and deleted within a day.',
                        '此后仅您本人可以查看，并将在一天内删除。',
                      )
                }
                data-testid="turn-off-both"
              />
            ) : null}
          </Stack>
        ) : null}
        <Text>{say('You can turn it on again at any time.', '您可以随时重新开启。')}</Text>
        <Group gap="sm">
          <Button data-testid="turn-off" onClick={() => onConfirm(also)}>
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
