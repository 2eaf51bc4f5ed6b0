'use client'
import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import type { BreachNoticeProps } from './breachNotice'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

/** What a person is told of a breach that touched his data: every part, plainly. */
export const BreachNoticePage = ({ at, parts }: BreachNoticeProps) => {
  const { say } = useWords()
  return (
    <Page
      testid="breach-notice-page"
      title={say(W.breachOfSecurityTouched)}
      lead={
        <>
          {say(W.youWereToldOn)}
          <Time at={at} />
          {say(W.openingThisPageNotes)}
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
        {say(W.allMyNotices)}
      </Anchor>
    </Page>
  )
}
