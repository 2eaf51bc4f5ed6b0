'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** Unknown, used and too old are one answer. */
export const LinkGone = () => {
  const { say } = useWords()
  return (
    <Stack gap="sm" data-testid="link-gone">
      <Title order={1} size="h3">
        {say('This link is no longer valid', '此链接已失效')}
      </Title>
      <Text>
        {say(
          'It works once and for a few days: it has been used, has expired, or was replaced by a newer one. If you have set your password, sign in. Otherwise ask HR for a new link.',
          '链接仅可使用一次，且有有效期：它可能已被使用、已到期，或已被新的链接取代。如果您已设置密码，请直接登录；否则请向人事索取新的链接。',
        )}
      </Text>
      <Anchor component={Link} href="/sign-in" prefetch={false} className="gw-link">
        {say(WORDS.signIn)}
      </Anchor>
    </Stack>
  )
}
