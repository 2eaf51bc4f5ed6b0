'use client'
import { Anchor, Button, Group, Text } from '@mantine/core'
import Link from 'next/link'
import type { Both, Language } from '../../base/labels'
import type { PlainTerm } from '../policy/terms'
import type { ChangeInWords } from '../../policy/compare/inWords'
import { AgreeForm, type AgreeFormProps } from './AgreeForm'
import { ChangeRows } from '../policy/ChangeRows'
import { NotSo } from './NotSo'
import { Page, Section } from '../kit/Page'
import { TermsTable } from '../policy/TermsTable'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props extends Omit<AgreeFormProps, 'mayRefuse'> {
  needed: boolean
  effectiveFrom: string
  accepted: { version: number; at: string; language: Language } | null
  terms: PlainTerm[]
  /** Where the version does not say what is so. */
  notSo: Both[]
  /** What it changes against the version that was accepted; null for whoever accepted none. */
  changes: ChangeInWords[] | null
  /** When this version was refused, if it was. */
  refusedAt: string | null
}

/** Notice and agreement: the policy in short, then its whole text, then what one says to it. */
export const AgreePage = ({
  needed,
  effectiveFrom,
  accepted,
  terms,
  notSo,
  changes,
  refusedAt,
  ...form
}: Props) => {
  const { say } = useWords()
  const { version } = form
  const lead = () => {
    if (needed && !accepted) return say(W.nothingIsCollected)
    if (needed && refusedAt)
      return (
        <>
          {say(W.youRefusedVersionOn(version))}
          <Time at={refusedAt} />
          {say(W.versionWhichYouAgreed(accepted?.version, version))}
        </>
      )
    if (needed) return say(W.versionIsNewSince(version, accepted?.version))
    if (!accepted) return say(W.thereIsNothingToAgree(version))
    return (
      <>
        {say(W.youAgreedToVersionOn(accepted.version))}
        <Time at={accepted.at} />
        {accepted.language === 'zh'
          ? say(W.havingReadItInChinese(accepted.version))
          : say(W.havingReadItInEnglish(accepted.version))}
      </>
    )
  }
  return (
    <Page title={say(W.readAndAgree)} lead={lead()}>
      {changes && needed ? (
        <Section title={say(W.whatChangesForYou)} about={say(W.againstVersion(accepted?.version))}>
          <ChangeRows changes={changes} />
        </Section>
      ) : null}
      <Section
        title={say(W.versionInShort(version))}
        about={
          <>
            {say(W.inForceFrom)}
            <Time at={effectiveFrom} />
          </>
        }
      >
        <NotSo notes={notSo} />
        <TermsTable terms={terms} />
      </Section>
      {needed ? (
        <AgreeForm {...form} mayRefuse={accepted !== null && refusedAt === null} />
      ) : (
        <Group gap="md">
          <Button component={Link} href="/consent" prefetch={false} variant="default">
            {say(W.myConsent)}
          </Button>
          <Text>
            <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
              {say(W.theWholePolicy)}
            </Anchor>
          </Text>
        </Group>
      )}
    </Page>
  )
}
