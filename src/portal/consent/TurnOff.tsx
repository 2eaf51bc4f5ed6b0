'use client'
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ConsentState } from './consentState'
import type { PlainTerm } from '../policy/terms'
import { whatEnds, whatStays } from './turnOffWords'
import { Modal } from '../kit/Modal'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
      title={say(W.turnOffCategory(term.label))}
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
                label={say(W.turnOffToo(counted.label))}
                description={counted.otherBasis ? undefined : say(W.theyAreThenOpen)}
                data-testid="turn-off-both"
              />
            ) : null}
          </Stack>
        ) : null}
        <Text>{say(W.youCanTurn)}</Text>
        <Group gap="sm">
          <Button data-testid="turn-off" onClick={() => onConfirm(also)}>
            {say(W.turnOff)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say(W.keepOn)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
