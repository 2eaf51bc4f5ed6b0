'use client'
import { Text } from '@mantine/core'
import type { Shot } from './day'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** What became of the parts that one asked to have blacked out. */
export const Redactions = ({ redactions, zone }: { redactions: Shot['redactions']; zone: string }) => {
  const { say } = useWords()
  const words = {
    open: say(W.waitsForAnswer),
    approved: say(W.approvedAndBeingCarriedOut),
    done: say(W.blackedOut),
    refused: say(W.refusedReason),
  }
  return redactions.map(({ id, state, askedAt, answer }) => (
    <Text key={id} size="sm" component="div" data-testid={`redaction-${state}`}>
      {say(W.blackingOutAskedForOn)}
      <Time at={askedAt} zone={zone} />
      {say(WORDS.sentenceEnd)}
      {words[state]}
      {state === 'refused' ? answer : ''}
    </Text>
  ))
}
