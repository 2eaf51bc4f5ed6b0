'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { BreachNoticeProps } from './breachNotice'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** What a person is told of a breach that touched his data: every part, plainly. */
export const BreachNoticePage = ({ at, parts }: BreachNoticeProps) => {
  const { say } = useWords()
  return (
    <Page
      testid="breach-notice-page"
      title={say('A breach of security touched your data', '一起安全事件涉及您的个人信息')}
      lead={
        <>
          {say('You were told on ', '告知时间：')}
          <Time at={at} />
          {say('. Opening this page notes that you have read it.', '。打开本页即记录为已读。')}
        </>
      }
      actions={<Print />}
    >
      {parts.map(({ heading, lines }) => (
        <Section key={heading} title={heading}>
          {lines.map((line, i) => (
            <Text key={i} maw={680}>
              {line}
            </Text>
          ))}
        </Section>
      ))}
      <Anchor component={Link} href="/inbox" prefetch={false} className="gw-link">
        {say('All my notices', '我的全部通知')}
      </Anchor>
    </Page>
  )
}
