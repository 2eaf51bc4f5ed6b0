'use client'
import { Text } from '@mantine/core'
import type { KeptUntil as Kept } from '../days/day'
import { Time } from './Time'
import { useWords } from './Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** How long what is held of a day is kept; where not all of a category goes at once, when the first and the last of it. */
export const KeptUntil = ({ kept, zone }: { kept: readonly Kept[]; zone: string }) => {
  const { say } = useWords()
  return kept.map(({ category, called, first, last }) => (
    <Text key={category} size="sm" c="dimmed" data-testid={`kept-${category}`}>
      {first === last ? (
        <>
          {say(W.ofThisDay(called))}
          <Time at={last} zone={zone} />
          {say(WORDS.fullStop)}
        </>
      ) : (
        <>
          {say(W.ofThisDayFirstGoes(called))}
          <Time at={first} zone={zone} />
          {say(W.theLastOn)}
          <Time at={last} zone={zone} />
          {say(W.deletedEnd)}
        </>
      )}
    </Text>
  ))
}
