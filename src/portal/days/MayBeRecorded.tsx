'use client'
import Link from 'next/link'
import { englishCount } from '../../base/labels'
import { stateOf } from './categoryWords'
import type { CategoryNow } from './today'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** What may be recorded of the reader, why, and for how long it is kept. */
export const MayBeRecorded = ({ categories }: { categories: readonly CategoryNow[] }) => {
  const { say } = useWords()
  return (
    <Section
      title={say('What may be recorded, and why', '可以记录什么、为何记录')}
      about={
        <>
          {say('By the privacy policy in force and your own choice. ', '依据现行隐私政策和您的选择。')}
          <Link className="gw-link" href="/consent" prefetch={false}>
            {say('Change my choice', '更改我的选择')}
          </Link>
        </>
      }
    >
      <Rows
        caption={say('What may be recorded', '可以记录的内容')}
        rows={categories}
        rowKey={({ category }) => category}
        empty=""
        columns={[
          { head: say(WORDS.dataCategory), cell: ({ label }) => label },
          { head: say(WORDS.state), cell: (each) => stateOf(say, each) },
          { head: say(WORDS.purposes), cell: ({ purposes }) => purposes.join(say(', ', '、')) },
          {
            head: say(WORDS.kept),
            cell: ({ retentionDays }) =>
              say(englishCount(retentionDays ?? 0, 'day'), `${retentionDays ?? 0} 天`),
          },
        ]}
      />
    </Section>
  )
}
