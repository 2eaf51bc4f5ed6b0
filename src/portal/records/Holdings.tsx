'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { Holding } from './holdings'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Everything else that is held, counted, with the page on which it is read. */
export const Holdings = ({ holdings }: { holdings: Holding[] }) => {
  const { say } = useWords()
  const onRecord = say(WORDS.onRecord)
  const pages: Record<string, string> = {
    '/': say(WORDS.today),
    '/days': say(WORDS.myDays),
    '/devices': say(WORDS.devices),
    '/consent': say(WORDS.consent),
    '/looks': say(WORDS.whoLooked),
    '/inbox': say(WORDS.notices),
    '/account': say(W.onThisPage),
    '/account#sign-in': say(W.onThisPage),
  }
  return (
    <Section title={say(W.everythingElseThatIsHeld)} about={say(W.everyKindOfRow)}>
      <Rows
        caption={say(W.everythingElseThatIsHeld)}
        rows={holdings}
        rowKey={({ slug }) => slug}
        empty=""
        columns={[
          { head: say(WORDS.dataCategory), cell: ({ label }) => label },
          { head: say(W.rows), number: true, cell: ({ count }) => count },
          {
            head: say(WORDS.kept),
            cell: ({ kept, goes }) => (
              <>
                {kept}
                {goes ? (
                  <Text size="sm" c="dimmed">
                    {goes.first === goes.last ? (
                      say(W.goesOn)
                    ) : (
                      <>
                        {say(W.theFirstGoesOn)}
                        <Time at={goes.first} />
                        {say(W.theLastOn)}
                      </>
                    )}
                    <Time at={goes.last} />
                  </Text>
                ) : null}
              </>
            ),
          },
          {
            head: say(WORDS.where),
            cell: ({ href }) =>
              href ? (
                <Anchor component={Link} href={href} prefetch={false} className="gw-link">
                  {pages[href] ?? (href.startsWith('/account/records') ? onRecord : href)}
                </Anchor>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Text size="sm" c="dimmed" maw={680}>
        {say(W.forItsOwnWorkingServer)}
      </Text>
    </Section>
  )
}
