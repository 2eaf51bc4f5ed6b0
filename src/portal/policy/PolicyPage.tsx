'use client'
import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import Link from 'next/link'
import type { Both, Language } from '../../base/labels'
import { Hash } from '../kit/Hash'
import { NotSo } from '../consent/NotSo'
import { Section } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { Print } from '../kit/Print'
import { Sealed } from '../kit/Sealed'
import { TextLinks } from '../kit/TextLinks'
import { Time } from '../kit/Time'
import { VersionList, type Version } from './VersionList'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

interface Props {
  policy: Version & { titles: Both; pages: Both }
  /** Newest first; announced ones too. */
  versions: Version[]
  /** Number of the version in force. */
  current: number
  /** Where the text does not say what is so. */
  notSo: Both[]
  read: Language
  signedIn: boolean
}

/** A version as it was sealed, open to everybody. */
export const PolicyPage = ({ policy, versions, current, notSo, read, signedIn }: Props) => {
  const { say } = useWords()
  const html = policy.pages[read]
  const title = html.includes('<h1') ? '' : `<h1>${policy.titles[read]}</h1>`
  return (
    <Plain wide>
      <Stack gap="lg" data-testid="privacy-page">
        <Group justify="space-between" gap="sm" className="gw-no-print">
          <Anchor component={Link} href={signedIn ? '/' : '/sign-in'} prefetch={false} className="gw-link">
            {signedIn ? say('Back to my pages', '返回我的页面') : say(WORDS.signIn)}
          </Anchor>
          <Group gap="sm">
            <TextLinks value={read} href={`/privacy/${policy.version}`} />
            <Print />
          </Group>
        </Group>
        {policy.version === current ? null : (
          <Alert variant="outline" role="note">
            {policy.version > current
              ? say(
                  `This version is announced. Version ${current} is in force until then. `,
                  `这是已公告、尚未生效的版本。在此之前，版本 ${current} 有效。`,
                )
              : say(
                  `This is an earlier version. Version ${current} is in force. `,
                  `这是历史版本，现行版本为 ${current}。`,
                )}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say('Read the version in force', '查看现行版本')}
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
        <NotSo notes={notSo} />
        <Sealed html={title + html} language={read} />
        <Section
          title={say(WORDS.allVersions)}
          about={say(
            'A published version is never changed; earlier ones stay readable.',
            '已发布的版本不会更改，历史版本始终可供查阅。',
          )}
        >
          <VersionList versions={versions} current={current} />
          <Group gap="lg">
            <Anchor component={Link} href="/privacy/archive" prefetch={false} className="gw-link">
              {say('Archive', '历史版本')}
            </Anchor>
            <Anchor
              component={Link}
              href={`/privacy/paper?text=${read}`}
              prefetch={false}
              className="gw-link"
            >
              {say('To sign on paper', '纸质签署')}
            </Anchor>
            <Anchor component={Link} href="/privacy/cookies" prefetch={false} className="gw-link">
              {say(WORDS.cookies)}
            </Anchor>
            <Anchor href="/privacy.json" className="gw-link">
              privacy.json
            </Anchor>
          </Group>
        </Section>
      </Stack>
    </Plain>
  )
}
