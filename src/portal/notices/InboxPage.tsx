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
      lead={
        unread.length
          ? say(
              unread.length === 1 ? 'One notice is new.' : `${unread.length} notices are new.`,
              `${unread.length} 条新通知。`,
            )
          : say('Nothing new.', '没有新通知。')
      }
      actions={
        unread.length ? (
          <Button variant="default" onClick={() => void markRead()} data-testid="read-all">
            {say('Mark all as read', '全部标为已读')}
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
          empty={say(
            'When the policy changes, the company announces something or your data is concerned, it stands here.',
            '隐私政策变更、公司发布公告或涉及您的信息时，通知会显示在这里。',
          )}
          columns={[
            {
              head: say(WORDS.notice),
              cell: (notice) => (
                <Group gap="xs" wrap="nowrap" align="baseline">
                  {notice.readAt ? null : (
                    <Badge size="sm" variant="outline">
                      {say('new', '新')}
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
                          {say(' (no longer shown)', '（已不再显示）')}
                        </Text>
                      ) : null}
                    </Text>
                  )}
                </Group>
              ),
            },
            { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
            {
              head: say('Read', '已读'),
              cell: (notice) =>
                notice.readAt ? (
                  <Time at={notice.readAt} />
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => void markRead([notice.id])}
                    aria-label={say(`Mark as read: ${notice.title}`, `标为已读：${notice.title}`)}
                  >
                    {say('Mark as read', '标为已读')}
                  </Button>
                ),
            },
          ]}
        />
        <Anchor component={Link} href="/notices" prefetch={false} className="gw-link">
          {say('Announcements of the company', '公司公告')}
        </Anchor>
      </Stack>
      <Section
        title={say('Letters and quiet hours', '邮件与免打扰')}
        about={say(
          'Invitations, passwords, changes of the policy and breaches of security are never held back.',
          '邀请、密码、隐私政策变更和安全事件通知不受此影响。',
        )}
      >
        <QuietForm wish={wish} hasEmail={hasEmail} />
      </Section>
    </Page>
  )
}
