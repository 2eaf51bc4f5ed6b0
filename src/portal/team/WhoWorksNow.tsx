'use client'
import { Chip } from '../../components/Chip'
import type { MemberNow } from './now'
import { standingWords } from './weekWords'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** How each of the team stands now. */
export const WhoWorksNow = ({ now }: { now: readonly MemberNow[] }) => {
  const { say } = useWords()
  const standing = standingWords(say)
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
            cell: (member) => (
              <Chip of="standing" state={member.standing}>
                {standing[member.standing]}
              </Chip>
            ),
            by: (member) => standing[member.standing],
          },
        ]}
      />
    </Section>
  )
}
