'use client'
import { Anchor, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import type { ConsentState } from './consentState'
import { ConsentHistory, type ConsentEvent } from './ConsentHistory'
import { ConsentRow } from './ConsentRow'
import { Page, Section } from '../kit/Page'
import { Print } from '../kit/Print'
import { Time } from '../kit/Time'
import { countedFrom } from './turnOffWords'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  version: number
  accepted: { version: number; at: string } | null
  needed: boolean
  states: ConsentState[]
  events: ConsentEvent[]
  /** Where to ask, per company. */
  contacts: string[]
}

/** What one agreed to, switch by switch, and everything one ever said. */
export const ConsentPage = ({ version, accepted, needed, states, events, contacts }: Props) => {
  const { say } = useWords()
  const chosen = states.filter(({ state }) => state !== 'fixed')
  const fixed = states.filter(({ state }) => state === 'fixed')
  const lead = accepted ? (
    <>
      {say(
        `You agreed to version ${accepted.version} of the privacy policy on `,
        `您同意隐私政策版本 ${accepted.version} 的时间：`,
      )}
      <Time at={accepted.at} />
      {say('. ', '。')}
    </>
  ) : (
    say('You have not agreed to any version of the privacy policy. ', '您尚未同意任何版本的隐私政策。')
  )
  const toAgree = needed ? (
    <>
      {accepted
        ? say(`Version ${version} is new. `, `版本 ${version} 为新版本。`)
        : say(
            'Nothing is collected until you have read and agreed. ',
            '在您阅读并同意之前，系统不会收集任何数据。',
          )}
      <Anchor component={Link} href="/agree" prefetch={false}>
        {say(WORDS.readIt)}
      </Anchor>
    </>
  ) : null
  return (
    <Page
      title={say(WORDS.consent)}
      lead={
        <>
          {lead}
          {toAgree}
        </>
      }
      actions={<Print />}
    >
      <Section
        title={say('What you decide', '由您决定')}
        about={say(
          'A change acts at once. You can turn on again what you turned off, from then on.',
          '更改立即生效。关闭后可随时重新开启，仅对之后生效。',
        )}
      >
        {chosen.length ? (
          <div>
            {chosen.map((each) => (
              <ConsentRow key={each.category} term={each} counted={countedFrom(states, each.category)} />
            ))}
          </div>
        ) : (
          <Text className="gw-empty" c="dimmed">
            {say(
              'The policy in force asks for no consent. When a version does, its switches stand here, all off.',
              '现行政策不需要您的同意。若新版本需要，开关会显示在这里，默认全部关闭。',
            )}
          </Text>
        )}
      </Section>
      <Section
        title={say('What rests on no consent', '无需同意的部分')}
        about={say(
          'The account cannot do without it, or the law asks for it. It is told in the policy, and you see all of it under Account.',
          '账号所必需，或法律要求。政策已载明，您可以在“账号”页面查看全部内容。',
        )}
      >
        <div>
          {fixed.map((each) => (
            <ConsentRow key={each.category} term={each} />
          ))}
        </div>
      </Section>
      <Section title={say('Withdrawing your agreement as a whole', '撤回全部同意')}>
        <Stack gap="xs" maw={680}>
          <Text>
            {say(
              'Turn off each switch above: from then on nothing is collected that needs your consent. For anything that has no switch, and to close your account, ask HR or the privacy officer; it needs no reason. What was done before stays lawful.',
              '逐项关闭上面的开关，此后系统不再收集任何需要您同意的数据。没有开关的部分，或需要注销账号，请联系人事或隐私负责人，无需说明理由。撤回不影响此前处理的效力。',
            )}
          </Text>
          {contacts.map((each) => (
            <Text key={each}>{each}</Text>
          ))}
        </Stack>
      </Section>
      <ConsentHistory events={events} />
    </Page>
  )
}
