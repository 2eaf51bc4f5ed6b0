'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import type { ConsentState } from './consentState'
import { ConsentHistory, type ConsentEvent } from './ConsentHistory'
import { ConsentRow } from './ConsentRow'
import { MailText } from '../kit/MailText'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Time } from '../kit/Time'
import { countedFrom } from './turnOffWords'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  version: number
  accepted: { version: number; at: string } | null
  needed: boolean
  states: ConsentState[]
  events: ConsentEvent[]
  /** Where to ask, per company. */
  contacts: string[]
}

/** What one agreed to, switch by switch, and everything one ever said. */
export const ConsentPage = ({ version, accepted, needed, states, events, contacts }: Props) => {
  const { say } = useWords()
  const chosen = states.filter(({ state }) => state !== 'fixed')
  const fixed = states.filter(({ state }) => state === 'fixed')
  const lead = accepted ? (
    <>
      {say(W.youAgreedToVersion(accepted.version))}
      <Time at={accepted.at} />
      {say(WORDS.sentenceEnd)}
    </>
  ) : (
    say(W.youHaveNotAgreed)
  )
  const toAgree = needed ? (
    <>
      {accepted ? say(W.versionIsNew(version)) : say(W.nothingUntilAgreed)}
      <Anchor component={Link} href="/agree" prefetch={false}>
        {say(WORDS.readIt)}
      </Anchor>
    </>
  ) : null
  return (
    <Page
      title={say(WORDS.consent)}
      lead={
        <>
          {lead}
          {toAgree}
        </>
      }
      actions={<Print />}
    >
      <Section title={say(W.whatYouDecide)} about={say(W.changeActsAtOnce)}>
        {chosen.length ? (
          <div>
            {chosen.map((each) => (
              <ConsentRow key={each.category} term={each} counted={countedFrom(states, each.category)} />
            ))}
          </div>
        ) : (
          <Text className="gw-empty" c="dimmed">
            {say(W.policyInForceAsks)}
          </Text>
        )}
      </Section>
      <Section title={say(W.whatRestsOnNoConsent)} about={say(W.accountCannotDoWithoutIt)}>
        <div>
          {fixed.map((each) => (
            <ConsentRow key={each.category} term={each} />
          ))}
        </div>
      </Section>
      <Section title={say(W.withdrawingYourAgreementAsWhole)}>
        <Stack gap="xs" maw={680}>
          <Text>{say(W.turnOffEachSwitchAbove)}</Text>
          {contacts.map((each) => (
            <Text key={each}>
              <MailText>{each}</MailText>
            </Text>
          ))}
        </Stack>
      </Section>
      <ConsentHistory events={events} />
    </Page>
  )
}
