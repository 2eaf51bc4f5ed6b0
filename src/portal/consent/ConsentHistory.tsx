'use client'
import { Anchor } from '@mantine/core'
import Link from 'next/link'
import type { Language } from '../../base/labels'
import { HOWS } from './hows'
import { Section } from '../kit/Page'
import { Rows } from '../kit/Rows'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

export interface ConsentEvent {
  id: string
  at: string
  /** The category's name; empty for the agreement to a version. */
  label: string
  granted: boolean
  version: number
  language: Language
  how: keyof typeof HOWS
  /** The page of its receipt. */
  receipt: string
}

/** Everything one ever agreed to or withdrew, newest first. Events are only ever added. */
export const ConsentHistory = ({ events }: { events: ConsentEvent[] }) => {
  const { say, language: ui } = useWords()
  const what = ({ label, granted, version }: ConsentEvent): string => {
    if (!label && !granted) return say(`Refused version ${version}`, `拒绝版本 ${version}`)
    if (!label) return say(`Agreed to version ${version}`, `同意版本 ${version}`)
    return granted
      ? say(`${label}: turned on`, `${label}：开启`)
      : say(`${label}: withdrawn`, `${label}：撤回`)
  }
  return (
    <Section
      title={say('Everything you said', '全部记录')}
      about={say('Newest first. Nothing here is ever changed.', '最新的在前，只增不改。')}
    >
      <Rows
        caption={say('Records of consent', '同意记录')}
        rows={events}
        rowKey={({ id }) => id}
        empty={say(
          'You have not said anything yet. Each agreement and each switch will stand here, with its time.',
          '暂无记录。您的每次同意和每次开关都会连同时间显示在这里。',
        )}
        columns={[
          { head: say(WORDS.what), cell: what },
          { head: say(WORDS.when), cell: ({ at }) => <Time at={at} /> },
          { head: say(WORDS.version), cell: ({ version }) => version },
          {
            head: say('Read in', '阅读语言'),
            cell: ({ language }) => (language === 'zh' ? say(WORDS.chinese) : say(WORDS.english)),
          },
          { head: say(WORDS.how), cell: ({ how }) => HOWS[how][ui] },
          {
            head: say('Receipt', '凭证'),
            cell: ({ receipt }) => (
              <Anchor component={Link} href={receipt} prefetch={false} className="gw-link">
                {say(WORDS.show)}
              </Anchor>
            ),
          },
        ]}
      />
    </Section>
  )
}
