'use client'
import { Anchor, Group } from '@mantine/core'
import Link from 'next/link'
import type { Both, Language } from '../../base/labels'
import { MINOR_CHANGE, type MinorKind } from '../../i18n/minorChange'
import type { ChangeInWords } from '../../policy/compare/inWords'
import type { DiffLine } from '../../policy/compare/text'
import type { Weight } from '../../base/policyTypes'
import { ChangeRows } from './ChangeRows'
import { NotSo } from '../consent/NotSo'
import { Page, Section } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { TextDiff } from '../kit/TextDiff'
import { TextLinks } from '../kit/TextLinks'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface Props {
  before: number
  after: number
  weight: Weight | 'none'
  /** What it comes to where it is a minor change. */
  minor: MinorKind
  changes: ChangeInWords[]
  diff: DiffLine[]
  read: Language
  /** Where one of the two does not say what is so. */
  notSo: { version: number; notes: Both[] }[]
}

/** Two versions: terms in words, prose as a diff. */
export const ComparePage = ({ before, after, weight, minor, changes, diff, read, notSo }: Props) => {
  const { say, language } = useWords()
  const lead = {
    major: say(W.majorChangeEachPerson),
    minor: `${MINOR_CHANGE[minor][language]}${say(W.itAppliesToEverybody)}`,
    none: say(WORDS.sameText),
  }[weight]
  const link = (version: number) => (
    <Anchor component={Link} href={`/privacy/${version}`} prefetch={false} className="gw-link">
      {say(W.version(version))}
    </Anchor>
  )
  return (
    <Plain wide>
      <Page testid="privacy-compare" title={say(W.versionAndVersion(before, after))} lead={lead}>
        <Group gap="lg" className="gw-no-print">
          {link(before)}
          {link(after)}
          <Anchor component={Link} href="/privacy/archive" prefetch={false} className="gw-link">
            {say(WORDS.allVersions)}
          </Anchor>
        </Group>
        {notSo.map(({ version, notes }) => (
          <NotSo key={version} notes={notes} version={version} />
        ))}
        <Section title={say(W.whatChanges)}>
          <ChangeRows changes={changes} />
        </Section>
        <Section title={say(WORDS.theText)}>
          <TextLinks value={read} href={`/privacy/compare/${before}/${after}`} />
          <TextDiff lines={diff} language={read} />
        </Section>
      </Page>
    </Plain>
  )
}
