'use client'
import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { MailText } from '../kit/MailText'
import { Section } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  version: string
  /** Where people can ask, as the company put it. */
  help: string
  signedIn: boolean
}

/** What Glasswork is and what it never does: only what the server enforces now. */
export const About = ({ version, help, signedIn }: Props) => {
  const { say } = useWords()
  const never = [
    say(W.recordWhatYouType),
    say(W.storeAnythingThatPrivacyPolicy),
    say(W.recordOutsideYourWorkingHours),
    say(W.showYourScreenshots),
    say(W.keepRecordBeyondItsDay),
    say(W.loadAnythingIntoThisBrowser),
  ]
  return (
    <Plain wide>
      <Stack gap="xl" data-testid="about-page">
        <Stack gap="sm" maw={680}>
          <Title order={1} size="h2">
            {say(W.aboutGlasswork)}
          </Title>
          <Text>{say(W.glassworkKeepsWorkRecords)}</Text>
          <Anchor component={Link} href={signedIn ? '/' : '/sign-in'} prefetch={false} className="gw-link">
            {signedIn ? say(W.backToMyPages) : say(WORDS.signIn)}
          </Anchor>
        </Stack>
        <Section title={say(W.whatThisServerRecords)}>
          <Text maw={680}>
            {say(W.whatThe)}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say(W.privacyPolicyInForce)}
            </Anchor>
            {say(W.namesWhat)}
          </Text>
        </Section>
        <Section title={say(W.whatItNeverDoes)}>
          <List maw={680} spacing="xs">
            {never.map((each) => (
              <List.Item key={each}>{each}</List.Item>
            ))}
          </List>
        </Section>
        <Section title={say(W.questions)}>
          <Text maw={680}>
            <MailText>{help || say(W.askHrOrPrivacyOfficer)}</MailText>
          </Text>
        </Section>
        <Section title={say(W.children)}>
          <Text maw={680}>
            {say(W.doYouThinkThatData)}
            <Anchor component={Link} href="/report-child" prefetch={false}>
              {say(W.reportIt)}
            </Anchor>
            {say(W.youNeedNotSignIn)}
          </Text>
        </Section>
        <Section title={say(W.freeSoftware)}>
          <Text maw={680}>{say(W.glassworkIsFreeSoftwareUnder(version))}</Text>
        </Section>
      </Stack>
    </Plain>
  )
}
