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
import * as W from './words'

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
            {signedIn ? say(W.backToMyPages) : say(WORDS.signIn)}
          </Anchor>
          <Group gap="sm">
            <TextLinks value={read} href={`/privacy/${policy.version}`} />
            <Print />
          </Group>
        </Group>
        {policy.version === current ? null : (
          <Alert variant="outline" role="note">
            {policy.version > current
              ? say(W.thisVersionIsAnnounced(current))
              : say(W.thisIsEarlierVersion(current))}
            <Anchor component={Link} href="/privacy" prefetch={false}>
              {say(W.readVersionInForce)}
            </Anchor>
          </Alert>
        )}
        <Stack gap={4} c="dimmed" fz="sm">
          <Text size="sm">
            {say(W.versionInForceFrom(policy.version))}
            <Time at={policy.effectiveFrom} />
          </Text>
          <Hash version={policy.version} hash={policy.hash} />
        </Stack>
        <NotSo notes={notSo} />
        <Sealed html={title + html} language={read} />
        <Section title={say(WORDS.allVersions)} about={say(W.publishedVersionIsNeverChanged)}>
          <VersionList versions={versions} current={current} />
          <Group gap="lg">
            <Anchor component={Link} href="/privacy/archive" prefetch={false} className="gw-link">
              {say(W.archive)}
            </Anchor>
            <Anchor
              component={Link}
              href={`/privacy/paper?text=${read}`}
              prefetch={false}
              className="gw-link"
            >
              {say(W.toSignOnPaper)}
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
