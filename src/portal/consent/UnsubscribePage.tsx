'use client'
import { Anchor, Button, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import { Failure } from '../kit/Failure'
import { Plain } from '../kit/Plain'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'

interface Props {
  token: string
  state: 'on' | 'off' | 'unknown'
}

/** Ends letters that nobody needs with one click, without signing in. */
export const UnsubscribePage = ({ token, state }: Props) => {
  const { say } = useWords()
  const [now, setNow] = useState(state)
  const { busy, failure, run } = useSending()
  const end = async () => {
    const sent = await run(`/api/unsubscribe/${encodeURIComponent(token)}`)
    if (sent.ok) setNow('off')
  }
  return (
    <Plain>
      <Stack gap="md" data-testid="unsubscribe-page">
        <Title order={1} size="h3">
          {say('Letters about surveys and events', '关于调查与活动的邮件')}
        </Title>
        {now === 'unknown' ? (
          <Text>
            {say(
              'This link does not fit. Sign in and turn the letters off under Consent.',
              '此链接无效。请登录后在“同意”页面关闭。',
            )}
          </Text>
        ) : now === 'off' ? (
          <Text role="status" data-testid="unsubscribed">
            {say(
              'You get no such letters. Under Consent in the portal you can turn them on again.',
              '您不再接收此类邮件。如需恢复，请在门户“同意”页面开启。',
            )}
          </Text>
        ) : (
          <>
            <Text>
              {say(
                'You asked for these letters. One click ends them; it acts at once, also for letters that are on their way.',
                '您曾选择接收此类邮件。点击即可停止，立即生效，包括尚未发出的邮件。',
              )}
            </Text>
            <Failure>{failure}</Failure>
            <Button loading={busy} onClick={() => void end()} data-testid="unsubscribe">
              {say('No more such letters', '不再接收此类邮件')}
            </Button>
          </>
        )}
        <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
          {say('What the privacy policy says', '查看隐私政策')}
        </Anchor>
      </Stack>
    </Plain>
  )
}
