'use client'
import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { Failure } from '../kit/Failure'
import { Page, Section } from '../kit/Page'
import { QuietForm, type QuietWish } from '../account/QuietForm'
import { Rows } from '../kit/Rows'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface Notice {
  id: string
  kind: string
  title: string
  url: string | null
  at: string
  readAt: string | null
  /** What it tells of is no longer there to be read. */
  isGone: boolean
}

interface Props {
  notices: Notice[]
  wish: QuietWish
  hasEmail: boolean
}

/** Everything that a person was told, read or not, and when he wants to be left alone. */
export const InboxPage = ({ notices, wish, hasEmail }: Props) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { failure, run } = useSending()
  const unread = notices.filter(({ readAt }) => !readAt)
  const markRead = async (ids?: string[]) => {
    const sent = await run('/api/notices/read', ids ? { notices: ids } : {})
    if (sent.ok) router.refresh()
  }
  const open = async ({ id: notice, url, readAt }: Notice) => {
    const sent = readAt ? null : await run('/api/notices/read', { notices: [notice] })
    if (sent?.ok === false) return
    if (url) window.location.assign(url)
    else router.refresh()
  }
  return (
    <Page
      testid="inbox-page"
      title={say(WORDS.notices)}
      lead={unread.length ? say(W.noticesAreNew(unread.length)) : say(W.nothingNew)}
      actions={
        unread.length ? (
          <Button variant="default" onClick={() => void markRead()} data-testid="read-all">
            {say(W.markAllAsRead)}
          </Button>
        ) : null
      }
    >
      <Stack gap="md">
        <Failure>{failure}</Failure>
        <Rows
          caption={say(WORDS.notices)}
          rows={notices}
          rowKey={(notice) => notice.id}
          testid="notice"
          empty={say(W.whenPolicyChanges)}
          columns={[
            {
              head: say(WORDS.notice),
              cell: (notice) => (
                <Group gap="xs" wrap="nowrap" align="baseline">
                  {notice.readAt ? null : (
                    <Badge size="sm" variant="outline">
                      {say(W.isNew)}
                    </Badge>
                  )}
                  {notice.url ? (
                    <Anchor
                      href={notice.url}
                      fw={notice.readAt ? 400 : 600}
                      onClick={(event) => {
                        event.preventDefault()
                        void open(notice)
                      }}
                    >
                      {notice.title}
                    </Anchor>
                  ) : (
                    <Text fw={notice.readAt ? 400 : 600}>
                      {notice.title}
                      {notice.isGone ? (
                        <Text span size="sm" c="dimmed">
                          {say(W.noLongerShown)}
                        </Text>
                      ) : null}
                    </Text>
                  )}
                </Group>
              ),
            },
            { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
            {
              head: say(W.read),
              cell: (notice) =>
                notice.readAt ? (
                  <Time at={notice.readAt} />
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => void markRead([notice.id])}
                    aria-label={say(W.markTitleAsRead(notice.title))}
                  >
                    {say(W.markAsRead)}
                  </Button>
                ),
            },
          ]}
        />
        <Anchor component={Link} href="/notices" prefetch={false} className="gw-link">
          {say(W.announcementsOfTheCompany)}
        </Anchor>
      </Stack>
      <Section title={say(W.lettersAndQuietHours)} about={say(W.neverHeldBack)}>
        <QuietForm wish={wish} hasEmail={hasEmail} />
      </Section>
    </Page>
  )
}
