'use client'
import { Text } from '@mantine/core'
import type { ChangeInWords } from '../../policy/compare/inWords'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What changes from one version to another, one line each, with the rule that weighs it. */
export const ChangeRows = ({ changes }: { changes: ChangeInWords[] }) => {
  const { say } = useWords()
  return (
    <Rows
      caption={say(W.whatChanges)}
      rows={changes}
      rowKey={({ about, what }) => `${about} ${what}`}
      empty={say(WORDS.sameText)}
      testid="policy-change"
      columns={[
        {
          head: say(WORDS.what),
          cell: ({ about, what }) => (
            <>
              {about}
              {what ? (
                <Text size="sm" c="dimmed" fw={400}>
                  {what}
                </Text>
              ) : null}
            </>
          ),
        },
        { head: say(W.before), cell: ({ before }) => before || '–' },
        { head: say(W.after), cell: ({ after }) => after || '–' },
        {
          head: say(W.weight),
          cell: ({ weight, why }) => (
            <>
              <strong>{weight === 'major' ? say(W.major) : say(W.minor)}</strong>
              <Text size="sm" c="dimmed">
                {why}
              </Text>
            </>
          ),
        },
      ]}
    />
  )
}
