'use client'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useWords } from '../kit/Words'

/** Says where a link leads before one leaves: that site has rules of its own, and is not told where one came from. */
export const LeavePage = ({ to }: { to: string | null }) => {
  const { say } = useWords()
  return (
    <Plain wide>
      <Page
        testid="leave-page"
        title={to ? say('You are about to leave', '您即将离开本站') : say('No such link', '链接无效')}
        lead={
          to
            ? say(
                'This link leads to another site. Its own privacy policy applies there, not this one. It is not told where you came from.',
                '此链接通往其他网站，那里适用该网站自己的隐私政策，而非本政策。对方不会得知您从何处访问。',
              )
            : say('This is not the address of a site.', '这不是有效的网址。')
        }
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
                {say(`Go to ${new URL(to).host}`, `前往 ${new URL(to).host}`)}
              </Button>
            ) : null}
            <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
              {say('Stay, and read the privacy policy', '留在本站，查看隐私政策')}
            </Anchor>
          </Group>
        </Stack>
      </Page>
    </Plain>
  )
}
