'use client'
import { Text } from '@mantine/core'
import type { PlainTerm } from './terms'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What, why, how long, who may see it: a policy on one screen. */
export const TermsTable = ({ terms }: { terms: PlainTerm[] }) => {
  const { say } = useWords()
  const asks = ({ consent, basis }: PlainTerm): string =>
    ({
      none: say(W.noneItRestsOn(basis)),
      general: say(W.byAgreeing),
      separate: say(W.yesBySwitch),
      guardian: say(W.aGuardiansConsent),
    })[consent]
  return (
    <Rows
      caption={say(W.thePolicyInShort)}
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
        { head: say(W.yourChoice), cell: asks },
      ]}
    />
  )
}
