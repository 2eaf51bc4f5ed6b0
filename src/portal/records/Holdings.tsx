'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { Holding } from './holdings'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

/** Everything else that is held, counted, with the page on which it is read. */
export const Holdings = ({ holdings }: { holdings: Holding[] }) => {
  const { say } = useWords()
  const onRecord = say(WORDS.onRecord)
  const pages: Record<string, string> = {
    '/': say(WORDS.today),
    '/days': say(WORDS.myDays),
    '/devices': say(WORDS.devices),
    '/consent': say(WORDS.consent),
    '/looks': say(WORDS.whoLooked),
    '/inbox': say(WORDS.notices),
    '/account': say('On this page', '本页'),
    '/account#sign-in': say('On this page', '本页'),
  }
  return (
    <Section
      title={say('Everything else that is held about you', '系统保存的其他信息')}
      about={say('Every kind of row about you, and where you read it.', '与您有关的各类记录，以及查看位置。')}
    >
      <Rows
        caption={say('Everything else that is held about you', '系统保存的其他信息')}
        rows={holdings}
        rowKey={({ slug }) => slug}
        empty=""
        columns={[
          { head: say(WORDS.dataCategory), cell: ({ label }) => label },
          { head: say('Rows', '条数'), number: true, cell: ({ count }) => count },
          {
            head: say(WORDS.kept),
            cell: ({ kept, goes }) => (
              <>
                {kept || say('Not in the policy: nothing is stored', '政策未载明，不存储')}
                {goes ? (
                  <Text size="sm" c="dimmed">
                    {goes.first === goes.last ? (
                      say('goes on ', '删除时间 ')
                    ) : (
                      <>
                        {say('the first goes on ', '最早删除 ')}
                        <Time at={goes.first} />
                        {say(', the last on ', '，最晚删除 ')}
                      </>
                    )}
                    <Time at={goes.last} />
                  </Text>
                ) : null}
              </>
            ),
          },
          {
            head: say(WORDS.where),
            cell: ({ href }) =>
              href ? (
                <Anchor component={Link} href={href} prefetch={false} className="gw-link">
                  {pages[href] ?? (href.startsWith('/account/records') ? onRecord : href)}
                </Anchor>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Text size="sm" c="dimmed" maw={680}>
        {say(
          'For its own working the server also keeps what no page can show: hashes of your password, of one-time links and codes, and of the keys of your sessions and devices; planned capture times, for a short while; and a marker for what you deleted, so that it cannot come back.',
          '为保证运行，系统还保存无法在页面显示的信息：您的密码、一次性链接和登记码、会话密钥与设备密钥的散列；短期保存的计划采集时间；以及您已删除内容的标记，用于防止其再次出现。',
        )}
      </Text>
    </Section>
  )
}
