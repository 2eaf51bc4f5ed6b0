'use client'
import { Text } from '@mantine/core'
import type { Ask } from '../team/ask'
import { useWords } from './Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** What of somebody's day is not shown and why, so that it is not taken for nothing. */
export const Unopened = ({ ask, neverOpen }: { ask: Ask | null; neverOpen: readonly string[] }) => {
  const { say } = useWords()
  const comma = say(WORDS.listComma)
  const unopened = (ask?.categories ?? []).map(({ label }) => label)
  if (!unopened.length && !neverOpen.length) return null
  return (
    <Text size="sm" data-testid="unopened">
      {unopened.length ? say(W.notOpenedByYou(unopened.join(comma))) : ''}
      {neverOpen.length ? say(W.notOpenToTeamLeads(neverOpen.join(comma))) : ''}
    </Text>
  )
}
