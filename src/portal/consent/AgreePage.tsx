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
    if (needed && !accepted)
      return say(
        'Nothing is collected until you have read and agreed to the notice. You may also decide later; the portal stays open to you.',
        '在您阅读并同意告知书之前，系统不会收集任何数据。您也可以稍后决定，门户照常可用。',
      )
    if (needed && refusedAt)
      return (
        <>
          {say(`You refused version ${version} on `, `您已于 `)}
          <Time at={refusedAt} />
          {say(
            `. Version ${accepted?.version}, which you agreed to, goes on for you; you may still agree here.`,
            ` 拒绝版本 ${version}，继续适用您此前同意的版本 ${accepted?.version}；您仍可在此改为同意。`,
          )}
        </>
      )
    if (needed)
      return say(
        `Version ${version} is new. You agreed to version ${accepted?.version}. Until you agree to the new one, only what both versions allow goes on.`,
        `版本 ${version} 为新版本，您此前同意的是版本 ${accepted?.version}。在您同意新版本之前，仅继续处理两个版本都允许的部分。`,
      )
    if (!accepted)
      return say(
        `There is nothing to agree to. Version ${version} is in force; it asks for no consent and allows only what an account needs.`,
        `目前无需同意。现行版本 ${version} 不需要您的同意，仅允许处理账号所必需的信息。`,
      )
    return (
      <>
        {say(`You agreed to version ${accepted.version} on `, `您已于 `)}
        <Time at={accepted.at} />
        {accepted.language === 'zh'
          ? say(
              ', having read it in Chinese. It is in force.',
              ` 阅读中文文本并同意版本 ${accepted.version}，该版本现行有效。`,
            )
          : say(
              ', having read it in English. It is in force.',
              ` 阅读英文文本并同意版本 ${accepted.version}，该版本现行有效。`,
            )}
      </>
    )
  }
  return (
    <Page title={say('Read and agree', '告知与同意')} lead={lead()}>
      {changes && needed ? (
        <Section
          title={say('What changes for you', '与您有关的变更')}
          about={say(
            `Against version ${accepted?.version}, which you agreed to. What only lessens applies already; what widens waits for your answer.`,
            `与您此前同意的版本 ${accepted?.version} 相比。缩小范围的内容已经生效；扩大范围的内容等待您的答复。`,
          )}
        >
          <ChangeRows changes={changes} />
        </Section>
      ) : null}
      <Section
        title={say(`Version ${version} in short`, `版本 ${version} 摘要`)}
        about={
          <>
            {say('In force from ', '生效时间 ')}
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
            {say('My consent', '我的同意')}
          </Button>
          <Text>
            <Anchor component={Link} href="/privacy" prefetch={false} className="gw-link">
              {say('The whole policy', '隐私政策全文')}
            </Anchor>
          </Text>
        </Group>
      )}
    </Page>
  )
}
