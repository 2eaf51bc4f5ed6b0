'use client'
import { Button, Stack, Text } from '@mantine/core'
import type { ConsentState } from './consentState'
import type { PlainTerm } from '../policy/terms'
import { whatEnds, whatStays } from './turnOffWords'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  term: PlainTerm
  /** What is counted from it and stays, under a consent of its own. */
  counted: ConsentState | undefined
  busy: boolean
  /** Turns off what is counted from it too. */
  onAlso: (category: string) => void
}

/** What it meant to turn a category off, said once that is done: nobody is asked before, as nobody is before it is turned on. */
export const TurnedOff = ({ term, counted, busy, onAlso }: Props) => {
  const { say } = useWords()
  return (
    <Stack gap="xs" mt="xs" data-testid="turned-off">
      <Text size="sm" fw={600}>
        {whatEnds(term, say)}
      </Text>
      <Text size="sm">{term.stops}</Text>
      {counted ? <Text size="sm">{whatStays(counted, say)}</Text> : null}
      {counted?.hasSwitch ? (
        <div>
          <Button
            variant="default"
            disabled={busy}
            data-testid="turn-off-also"
            onClick={() => onAlso(counted.category)}
          >
            {say(W.turnOffToo(counted.label))}
          </Button>
          {counted.otherBasis ? null : (
            <Text size="sm" c="dimmed">
              {say(W.theyAreThenOpen)}
            </Text>
          )}
        </div>
      ) : null}
      <Text size="sm">{say(W.youCanTurn)}</Text>
    </Stack>
  )
}
