'use client'
import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import type { Language } from '../../base/labels'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { Print } from '../kit/Print'
import { TextLinks } from '../kit/TextLinks'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  read: Language
  signedIn: boolean
  announcements: {
    id: string
    title: string
    body: string
    isPublic: boolean
    at: string
    endsAt: string | null
  }[]
}

/** Announcements that stand, newest first; without scripts and cookies, as all that is public. */
export const AnnouncementsPage = ({ read, signedIn, announcements }: Props) => {
  const { say } = useWords()
  return (
    <Plain wide>
      <Page
        testid="announcements-page"
        title={say(WORDS.announcements)}
        lead={signedIn ? say(W.whatCompanySaysToEverybody) : say(W.whatCompanySaysToPublic)}
        actions={<Print />}
      >
        <Stack gap="lg">
          <TextLinks value={read} href="/notices" />
          {announcements.length ? (
            announcements.map(({ id, title, body, isPublic, at, endsAt }) => (
              <Paper
                key={id}
                id={id}
                component="article"
                withBorder
                p="md"
                data-testid="announcement"
                lang={read === 'zh' ? 'zh-CN' : 'en'}
              >
                <Stack gap="sm">
                  <Title order={2} size="h4">
                    {title}
                  </Title>
                  <Text size="sm" c="dimmed">
                    {at ? <Time at={at} /> : null}
                    {endsAt ? (
                      <>
                        {say(W.until)}
                        <Time at={endsAt} />
                      </>
                    ) : null}
                    {isPublic ? null : say(W.insideTheCompany)}
                  </Text>
                  {body
                    .split('\n')
                    .filter((line) => line.trim())
                    .map((line, i) => (
                      <Text key={i} maw={680}>
                        {line}
                      </Text>
                    ))}
                </Stack>
              </Paper>
            ))
          ) : (
            <Text c="dimmed" className="gw-empty">
              {say(W.thereIsNoAnnouncement)}
            </Text>
          )}
          <Anchor
            component={Link}
            href={signedIn ? '/inbox' : '/sign-in'}
            prefetch={false}
            className="gw-link"
          >
            {signedIn ? say(W.myNotices) : say(WORDS.signIn)}
          </Anchor>
        </Stack>
      </Page>
    </Plain>
  )
}
