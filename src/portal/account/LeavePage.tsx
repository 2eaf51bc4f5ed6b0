'use client'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useWords } from '../kit/Words'
import * as W from './words'

/** Says where a link leads before one leaves: that site has rules of its own, and is not told where one came from. */
export const LeavePage = ({ to }: { to: string | null }) => {
  const { say } = useWords()
  return (
    <Plain wide>
      <Page
        testid="leave-page"
        title={to ? say(W.youAreAboutToLeave) : say(W.noSuchLink)}
        lead={to ? say(W.thisLinkLeads) : say(W.thisIsNotAddress)}
      >
        <Stack gap="md">
          {to ? (
            <Text style={{ overflowWrap: 'anywhere' }}>
              <code>{to}</code>
            </Text>
          ) : null}
          <Group gap="sm">
            {to ? (
              <Button component="a" href={to} rel="noopener noreferrer nofollow" data-testid="leave-go">
                {say(W.goTo(new URL(to).host))}
              </Button>
            ) : null}
            <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
              {say(W.stayAndReadPrivacyPolicy)}
            </Anchor>
          </Group>
        </Stack>
      </Page>
    </Plain>
  )
}
