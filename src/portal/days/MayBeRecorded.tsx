'use client'
import Link from 'next/link'
import { stateOf } from './categoryWords'
import type { CategoryNow } from './today'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What may be recorded of the reader, why, and for how long it is kept. */
export const MayBeRecorded = ({ categories }: { categories: readonly CategoryNow[] }) => {
  const { say } = useWords()
  return (
    <Section
      title={say(W.whatMayBeRecorded)}
      about={
        <>
          {say(W.byPrivacyPolicyInForce)}
          <Link className="gw-link" href="/consent" prefetch={false}>
            {say(W.changeMyChoice)}
          </Link>
        </>
      }
    >
      <Rows
        caption={say(W.whatMay)}
        rows={categories}
        rowKey={({ category }) => category}
        empty=""
        columns={[
          { head: say(WORDS.dataCategory), cell: ({ label }) => label },
          { head: say(WORDS.state), cell: (each) => stateOf(say, each) },
          { head: say(WORDS.purposes), cell: ({ purposes }) => purposes.join(say(WORDS.listComma)) },
          {
            head: say(WORDS.kept),
            cell: ({ retentionDays }) => say(W.days(retentionDays)),
          },
        ]}
      />
    </Section>
  )
}
