'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { ConsentState } from './consentState'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Since when a switch stands as it does, and under which text. */
export const ConsentSince = ({ term: { state, given, hasSwitch, ending } }: { term: ConsentState }) => {
  const { say } = useWords()
  if (state === 'unread')
    return (
      <Text size="sm">
        {say(W.offUntilYouHave)}
        <Anchor component={Link} href="/agree" prefetch={false} size="sm">
          {say(W.readAndAgreed)}
        </Anchor>
        {say(W.policyEnd)}
      </Text>
    )
  if (state === 'off' && !given) return <Text size="sm">{say(W.offYouHaveNeverTurned)}</Text>
  if (!given) return null
  return (
    <>
      <Text size="sm">
        {state === 'on' ? say(W.onSince) : say(W.offSince)}
        <Time at={given.at} />
        {say(W.underVersion(given.version))}
        {given.language === 'zh' ? say(W.readInChinese) : say(W.readInEnglish)}
      </Text>
      {ending ? (
        <Text size="sm" data-testid="consent-ending">
          {say(W.whatWasCollectedBefore)}
          <Time at={ending.before} />
          {say(W.isOpenToYouAlone)}
          <Time at={ending.until} />
          {say(W.turningItOnAgainKeeps)}
        </Text>
      ) : null}
      {hasSwitch ? null : <Text size="sm">{say(W.coveredByYourAgreement)}</Text>}
    </>
  )
}
