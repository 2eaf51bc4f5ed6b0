'use client'
import { Text } from '@mantine/core'
import { notBegun } from './dayWords'
import type { Other } from './shown'
import { PurposeForm } from '../team/PurposeForm'
import { Unopened } from '../kit/Unopened'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  whom: Other
  /** Whether the day has not begun where it is lived. */
  isToCome: boolean
  /** Whether nothing is held of the day, as far as it is open. */
  empty: boolean
}

/** What of somebody else's day is open, what may still be opened, and what not and why. */
export const WhatIsOpen = ({ whom, isToCome, empty }: Props) => {
  const { say } = useWords()
  const { opened, shut, ask } = whom
  if (isToCome) return empty ? <Text className="gw-empty">{notBegun(say)}</Text> : null
  return (
    <>
      {ask ? <PurposeForm ask={ask} scope="person" target={whom} /> : null}
      {shut.map(({ label, why }) => (
        <Text key={label} data-testid="day-shut">
          {say(W.labelAndWhy(label, why))}
        </Text>
      ))}
      {opened.length ? <Unopened {...whom} /> : null}
      {opened.length && empty ? <Text className="gw-empty">{say(W.ofWhatIsOpen)}</Text> : null}
      {!opened.length && !shut.length && !ask ? (
        <Text className="gw-empty">{say(W.policyInForceOpensNothing)}</Text>
      ) : null}
    </>
  )
}
