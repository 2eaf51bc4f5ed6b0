'use client'
import { Alert, Button, Stack, Text } from '@mantine/core'
import type { FormEvent } from 'react'
import { cookieKept } from '../../i18n/statement'
import { STORED } from '../../i18n/stored'
import type { CookieUse } from '../../base/policyTypes'
import { Failure } from '../kit/Failure'
import { Page, Section } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { Rows } from '../kit/Rows'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** Everything that a browser keeps of this site, what for, and a button that clears it; a plain form, so that it works without scripts. */
export const CookiesPage = ({ cookies, cleared }: { cookies: CookieUse[]; cleared: boolean }) => {
  const { say, language } = useWords()
  const { busy, failure, run, leave } = useSending()
  const places = {
    local: [say('Local storage', '本地存储'), say('Until you clear it', '直至您清除')],
    session: [say('Session storage', '会话存储'), say('Until its tab is closed', '至标签页关闭')],
  } as const
  const kept = [
    ...cookies.map(({ name, purpose, hours }) => ({
      name,
      purpose,
      place: 'Cookie',
      stays: cookieKept(hours, language),
    })),
    ...STORED.map(({ name, purpose, place }) => ({
      name,
      purpose,
      place: places[place][0],
      stays: places[place][1],
    })),
  ]
  const clear = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await run('/api/privacy/cookies/clear')
    if (!sent.ok) return
    for (const { name, place } of STORED) (place === 'local' ? localStorage : sessionStorage).removeItem(name)
    leave('/privacy/cookies?cleared=1')
  }
  return (
    <Plain wide>
      <Page
        testid="cookies-page"
        title={say('Cookies and storage', 'Cookie 与本地存储')}
        lead={say(
          'Your browser keeps these and no others. None counts visits, none follows you, and none comes from another site. Without cookies everything works but signing in.',
          '您的浏览器仅保存以下内容。不统计访问，不跟踪您，也没有来自其他网站的内容。除登录外，没有 Cookie 也可以使用所有公开页面。',
        )}
      >
        {cleared ? (
          <Alert variant="outline" role="status">
            {say('What your browser kept of this site is cleared.', '您的浏览器中保存的本网站内容已清除。')}
          </Alert>
        ) : null}
        <Rows
          caption={say('What your browser keeps', '浏览器保存的内容')}
          rows={kept}
          rowKey={({ name }) => name}
          empty=""
          columns={[
            { head: say(WORDS.name), cell: ({ name }) => <code>{name}</code> },
            { head: say(WORDS.use), cell: ({ purpose }) => purpose[language] },
            { head: say(WORDS.where), cell: ({ place }) => place },
            { head: say('Stays', '保留时间'), cell: ({ stays }) => stays },
          ]}
        />
        <Section title={say('Clear', '清除')}>
          <Stack gap="sm" maw={680}>
            <Text>
              {say(
                'Clearing signs you out of this browser and forgets the language and the appearance that you chose. Nothing on the server is deleted.',
                '清除后，此浏览器将退出登录，并忘记您选择的语言和外观。服务器上的数据不会被删除。',
              )}
            </Text>
            <form method="post" action="/api/privacy/cookies/clear" onSubmit={(event) => void clear(event)}>
              <Stack gap="sm" align="flex-start">
                <Failure>{failure}</Failure>
                <Button type="submit" variant="default" loading={busy} data-testid="cookies-clear">
                  {say('Clear all of it', '全部清除')}
                </Button>
              </Stack>
            </form>
          </Stack>
        </Section>
        <Section title={say('Do Not Track', '请勿跟踪')}>
          <Text maw={680}>
            {say(
              'Whether or not your browser asks for it by DNT or Global Privacy Control: nothing here counts or tracks.',
              '无论您的浏览器是否通过 DNT 或 Global Privacy Control 提出要求，本站都不统计、不跟踪。',
            )}
          </Text>
        </Section>
      </Page>
    </Plain>
  )
}
