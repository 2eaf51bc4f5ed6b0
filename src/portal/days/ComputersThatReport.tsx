'use client'
import type { Today } from './today'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** The reader's computers, and when each was heard of last. */
export const ComputersThatReport = ({ devices }: Pick<Today, 'devices'>) => {
  const { say } = useWords()
  return (
    <Section title={say(W.computersThatReport)}>
      <Rows
        caption={say(W.computersThatReport)}
        rows={devices}
        rowKey={({ id }) => id}
        empty=""
        columns={[
          { head: say(WORDS.name), cell: ({ name }) => name },
          {
            head: say(WORDS.lastSeen),
            cell: ({ lastSeenAt }) => (lastSeenAt ? <Time at={lastSeenAt} /> : say(W.notSeenYet)),
          },
        ]}
      />
    </Section>
  )
}
