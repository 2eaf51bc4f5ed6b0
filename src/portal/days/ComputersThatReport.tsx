'use client'
import type { Today } from './today'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** The reader's computers, and when each was heard of last. */
export const ComputersThatReport = ({ devices }: Pick<Today, 'devices'>) => {
  const { say } = useWords()
  return (
    <Section title={say('Computers that report', '上报记录的电脑')}>
      <Rows
        caption={say('Computers that report', '上报记录的电脑')}
        rows={devices}
        rowKey={({ id }) => id}
        empty=""
        columns={[
          { head: say(WORDS.name), cell: ({ name }) => name },
          {
            head: say(WORDS.lastSeen),
            cell: ({ lastSeenAt }) =>
              lastSeenAt ? <Time at={lastSeenAt} /> : say('not seen yet', '尚未连接'),
          },
        ]}
      />
    </Section>
  )
}
