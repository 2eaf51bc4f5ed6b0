'use client'
import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import { useState } from 'react'
import type { Both } from '../../i18n/labels'
import { Hash } from './Hash'
import { Section } from './Page'
import { Plain } from './Plain'
import { Print } from './Print'
import { Rows } from './Rows'
import { Sealed } from './Sealed'
import { TextLanguage } from './TextLanguage'
import { Time } from './Time'
import { useWords } from './Words'

interface Listed {
  version: number
  effectiveFrom: string
  hash: string
}

interface Props {
  policy: Listed & { titles: Both; pages: Both }
  /** Newest first; the first one is in force. */
  versions: Listed[]
  signedIn: boolean
}

const hrefOf = (version: number) => `/privacy/${version}`

/** A version as it was sealed, open to everybody. */
export const PolicyPage = ({ policy, versions, signedIn }: Props) => {
  const { say, language } = useWords()
  const [read, setRead] = useState(language)
  const current = versions[0]?.version ?? policy.version
  const html = policy.pages[read]
  const title = html.includes('<h1') ? '' : `<h1>${policy.titles[read]}</h1>`
  return (
    <Plain wide>
      <Stack gap="lg" data-testid="privacy-page">
        <Group justify="space-between" gap="sm" className="gw-no-print">
          <Anchor component={Link} href={signedIn ? '/' : '/sign-in'} prefetch={false} className="gw-link">
            {signedIn ? say('Back to my pages', '返回我的页面') : say('Sign in', '登录')}
          </Anchor>
          <Group gap="sm">
            <TextLanguage value={read} onChange={setRead} />
            <Print />
          </Group>
        </Group>
        {policy.version === current ? null : (
          <Alert variant="outline" role="note">
            {say(
              `This is an earlier version. Version ${current} is in force. `,
              `这是历史版本，现行版本为 ${current}。`,
            )}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say('Read it', '查看现行版本')}
            </Anchor>
          </Alert>
        )}
        <Stack gap={4} c="dimmed" fz="sm">
          <Text size="sm">
            {say(`Version ${policy.version}, in force from `, `版本 ${policy.version}，生效时间 `)}
            <Time at={policy.effectiveFrom} />
          </Text>
          <Hash version={policy.version} hash={policy.hash} />
        </Stack>
        <Sealed html={title + html} language={read} />
        <Section
          title={say('All versions', '全部版本')}
          about={say(
            'A published version is never changed; earlier ones stay readable.',
            '已发布的版本不会更改，历史版本始终可供查阅。',
          )}
        >
          <Rows
            caption={say('All versions', '全部版本')}
            rows={versions}
            rowKey={({ version }) => String(version)}
            empty=""
            columns={[
              {
                head: say('Version', '版本'),
                cell: ({ version }) => (
                  <Anchor component={Link} href={hrefOf(version)} prefetch={false} className="gw-link">
                    {say(`Version ${version}`, `版本 ${version}`)}
                    {version === current ? say(' (in force)', '（现行）') : ''}
                  </Anchor>
                ),
              },
              {
                head: say('In force from', '生效时间'),
                cell: ({ effectiveFrom }) => <Time at={effectiveFrom} />,
              },
              { head: say('Hash', '散列'), cell: ({ hash }) => `${hash.slice(0, 12)}…` },
            ]}
          />
        </Section>
      </Stack>
    </Plain>
  )
}
