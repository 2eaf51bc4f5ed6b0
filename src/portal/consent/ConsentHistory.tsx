'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import type { Language } from '../../base/labels'
import { HOWS } from './hows'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface ConsentEvent {
  id: string
  at: string
  /** The category's name; empty for the agreement to a version. */
  label: string
  granted: boolean
  version: number
  language: Language
  how: keyof typeof HOWS
  /** The page of its receipt. */
  receipt: string
}

/** Everything one ever agreed to or withdrew, newest first. Events are only ever added. */
export const ConsentHistory = ({ events }: { events: ConsentEvent[] }) => {
  const { say, language: ui } = useWords()
  const what = ({ label, granted, version }: ConsentEvent): string => {
    if (!label && !granted) return say(W.refusedVersion(version))
    if (!label) return say(W.agreedToVersion(version))
    return granted ? say(W.turnedOn(label)) : say(W.withdrawnCategory(label))
  }
  return (
    <Section title={say(W.everythingYouSaid)} about={say(W.newestFirst)}>
      <Rows
        caption={say(W.recordsOfConsent)}
        rows={events}
        rowKey={({ id }) => id}
        empty={say(W.youHaveNotSaidAnything)}
        columns={[
          { head: say(WORDS.what), cell: what },
          { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
          { head: say(WORDS.version), cell: ({ version }) => version },
          {
            head: say(W.readIn),
            cell: ({ language }) => (language === 'zh' ? say(WORDS.chinese) : say(WORDS.english)),
          },
          { head: say(WORDS.how), cell: ({ how }) => HOWS[how][ui] },
          {
            head: say(W.receipt),
            cell: ({ receipt }) => (
              <Anchor component={Link} href={receipt} prefetch={false} className="gw-link">
                {say(WORDS.show)}
              </Anchor>
            ),
          },
        ]}
      />
    </Section>
  )
}
