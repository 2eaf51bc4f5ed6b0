'use client'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { cookieKept } from '../../i18n/statement'
import type { CookieUse } from '../../privacy/types'
import { Page, Section } from './Page'
import { Plain } from './Plain'
import { Rows } from './Rows'
import { useWords } from './Words'

/** Every cookie, what for, and a button that clears them; a plain form, so that it works without scripts. */
export const CookiesPage = ({ cookies, cleared }: { cookies: CookieUse[]; cleared: boolean }) => {
  const { say, language } = useWords()
  return (
    <Plain wide>
      <Page
        testid="cookies-page"
        title={say('Cookies', 'Cookie')}
        lead={say(
          'These and no others. None counts visits, none follows you, and none comes from another site. Without them everything works but signing in.',
          '仅使用以下 Cookie。不统计访问，不跟踪您，也没有来自其他网站的 Cookie。除登录外，没有 Cookie 也可以使用所有公开页面。',
        )}
      >
        {cleared ? (
          <Alert variant="outline" role="status">
            {say('The cookies of this site are cleared.', '本网站的 Cookie 已清除。')}
          </Alert>
        ) : null}
        <Rows
          caption={say('Cookies', 'Cookie')}
          rows={cookies}
          rowKey={({ name }) => name}
          empty=""
          columns={[
            { head: say('Name', '名称'), cell: ({ name }) => <code>{name}</code> },
            { head: say('What for', '用途'), cell: ({ purpose }) => purpose[language] },
            { head: say('Stays', '保留时间'), cell: ({ hours }) => cookieKept(hours, language) },
          ]}
        />
        <Section title={say('Clear them', '清除')}>
          <Stack gap="sm" maw={680}>
            <Text>
              {say(
                'Clearing signs you out of this browser and forgets the language and the appearance that you chose. Nothing on the server is deleted.',
                '清除后，此浏览器将退出登录，并忘记您选择的语言和外观。服务器上的数据不会被删除。',
              )}
            </Text>
            <form method="post" action="/api/privacy/cookies/clear">
              <Button type="submit" variant="default" data-testid="cookies-clear">
                {say('Clear all cookies', '清除全部 Cookie')}
              </Button>
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
