'use client'
import { Text } from '@mantine/core'
import type { PlainTerm } from './terms'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** What, why, how long, who may see it: a policy on one screen. */
export const TermsTable = ({ terms }: { terms: PlainTerm[] }) => {
  const { say } = useWords()
  const asks = ({ consent, basis }: PlainTerm): string =>
    ({
      none: say(`None; it rests on ${basis}`, `无需同意；依据：${basis}`),
      general: say('By agreeing', '随本次同意'),
      separate: say('Yes, by a switch of its own', '是，由您单独开关'),
      guardian: say('A guardian’s consent', '需监护人同意'),
    })[consent]
  return (
    <Rows
      caption={say('The policy in short', '政策摘要')}
      rows={terms}
      rowKey={({ category }) => category}
      empty=""
      columns={[
        {
          head: say(WORDS.dataCategory),
          cell: ({ label, often }) => (
            <>
              {label}
              {often ? (
                <Text size="sm" c="dimmed" fw={400}>
                  {often}
                </Text>
              ) : null}
            </>
          ),
        },
        { head: say(WORDS.purposes), cell: ({ purposes }) => purposes },
        { head: say(WORDS.kept), cell: ({ kept }) => kept },
        { head: say(WORDS.whoElseMaySeeIt), cell: ({ viewers }) => viewers },
        { head: say('Your choice', '您的选择'), cell: asks },
      ]}
    />
  )
}
