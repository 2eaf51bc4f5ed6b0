'use client'
import { Chip } from '../../components/Chip'
import { stateWords } from '../../i18n/states'
import type { MemberNow } from './now'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

const STANDINGS = stateWords('standing')

/** How each of the team stands now. */
export const WhoWorksNow = ({ now }: { now: readonly MemberNow[] }) => {
  const { say, language } = useWords()
  return (
    <Section
      title={say('Who works now?', '现在谁在工作？')}
      about={say(
        'States alone: no content, no times, and nothing outside working hours.',
        '仅显示状态：不含内容和时间，工作时间之外不显示。',
      )}
    >
      <Rows<MemberNow>
        caption={say('Who works now', '现在谁在工作')}
        rows={now}
        rowKey={({ id }) => id}
        testid="member-row"
        empty={say(
          'Nobody is in this team yet. HR puts people into teams.',
          '团队中还没有成员。成员由人事安排。',
        )}
        columns={[
          {
            head: say(WORDS.personName),
            cell: ({ name, me }) => (me ? say(`${name} (you)`, `${name}（您）`) : name),
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
