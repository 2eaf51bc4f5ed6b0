'use client'
import { Chip } from '../../components/Chip'
import { stateWords } from '../../i18n/states'
import type { MemberNow } from './now'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const STANDINGS = stateWords('standing')

/** How each of the team stands now. */
export const WhoWorksNow = ({ now }: { now: readonly MemberNow[] }) => {
  const { say, language } = useWords()
  return (
    <Section title={say(W.whoWorksNow)} about={say(W.statesAlone)}>
      <Rows<MemberNow>
        caption={say(W.whoWorksNowCaption)}
        rows={now}
        rowKey={({ id }) => id}
        testid="member-row"
        empty={say(W.nobodyIsInThisTeam)}
        columns={[
          {
            head: say(WORDS.personName),
            cell: ({ name, me }) => (me ? say(W.nameAndYou(name)) : name),
            by: ({ name }) => name,
          },
          {
            head: say(WORDS.now),
            cell: (member) => <Chip of="standing" state={member.standing} language={language} />,
            by: ({ standing }) => STANDINGS[standing][language],
          },
        ]}
      />
    </Section>
  )
}
