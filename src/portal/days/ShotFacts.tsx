'use client'
import { Text } from '@mantine/core'
import type { Shot } from './day'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** When a picture was taken, in front of what, and until when it is kept. */
export const ShotFacts = ({ shot, zone, isOfScreen }: { shot: Shot; zone: string; isOfScreen: boolean }) => {
  const { say } = useWords()
  return (
    <Text component="div" aria-live="polite">
      <Time at={shot.at} zone={zone} />
      {isOfScreen && shot.program ? <> · {shot.program}</> : null}
      <Text component="div" size="sm" c="dimmed">
        {say(W.keptUntil)}
        <Time at={shot.keptUntil} zone={zone} />
        {say(W.underVersionOfPolicy(shot.policyVersion))}
      </Text>
    </Text>
  )
}
