'use client'
import { Alert } from '@mantine/core'
import Link from 'next/link'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Says that a policy awaits the reader's answer, and where to read it. */
export const AnswerAwaited = () => {
  const { say } = useWords()
  return (
    <Alert variant="outline" title={say(W.privacyPolicyAwaitsYourAnswer)}>
      {say(W.nothingThatItAsks)}
      <Link className="gw-link" href="/agree" prefetch={false}>
        {say(WORDS.readIt)}
      </Link>
    </Alert>
  )
}
