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
import * as W from './words'

/** Everything that a browser keeps of this site, what for, and a button that clears it; a plain form, so that it works without scripts. */
export const CookiesPage = ({ cookies, cleared }: { cookies: CookieUse[]; cleared: boolean }) => {
  const { say, language } = useWords()
  const { busy, failure, run, leave } = useSending()
  const places = {
    local: [say(W.storageLocal), say(W.untilYouClearIt)],
    session: [say(W.storageSession), say(W.untilItsTabIsClosed)],
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
      <Page testid="cookies-page" title={say(W.cookiesAndStorage)} lead={say(W.yourBrowserKeeps)}>
        {cleared ? (
          <Alert variant="outline" role="status">
            {say(W.whatYourBrowserKept)}
          </Alert>
        ) : null}
        <Rows
          caption={say(W.whatYourBrowserKeeps)}
          rows={kept}
          rowKey={({ name }) => name}
          empty=""
          columns={[
            { head: say(WORDS.name), cell: ({ name }) => <code>{name}</code> },
            { head: say(WORDS.use), cell: ({ purpose }) => purpose[language] },
            { head: say(WORDS.where), cell: ({ place }) => place },
            { head: say(W.stays), cell: ({ stays }) => stays },
          ]}
        />
        <Section title={say(W.clear)}>
          <Stack gap="sm" maw={680}>
            <Text>{say(W.clearingSignsYouOut)}</Text>
            <form method="post" action="/api/privacy/cookies/clear" onSubmit={(event) => void clear(event)}>
              <Stack gap="sm" align="flex-start">
                <Failure>{failure}</Failure>
                <Button type="submit" variant="default" loading={busy} data-testid="cookies-clear">
                  {say(W.clearAllOfIt)}
                </Button>
              </Stack>
            </form>
          </Stack>
        </Section>
        <Section title={say(W.doNotTrack)}>
          <Text maw={680}>{say(W.whetherOrNotYourBrowser)}</Text>
        </Section>
      </Page>
    </Plain>
  )
}
