'use client'
import { Text } from '@mantine/core'
import type { ChangeInWords } from '../../policy/compare/inWords'
import { Rows } from '../kit/Rows'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** What changes from one version to another, one line each, with the rule that weighs it. */
export const ChangeRows = ({ changes }: { changes: ChangeInWords[] }) => {
  const { say } = useWords()
  return (
    <Rows
      caption={say('What changes', '变更内容')}
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
        { head: say('Before', '变更前'), cell: ({ before }) => before || '–' },
        { head: say('After', '变更后'), cell: ({ after }) => after || '–' },
        {
          head: say('Weight', '级别'),
          cell: ({ weight, why }) => (
            <>
              <strong>{weight === 'major' ? say('Major', '重大') : say('Minor', '一般')}</strong>
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
