'use client'
import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Both } from '../../base/labels'
import { changedWords } from '../../i18n/changed'
import { momentIn } from '../../i18n/moments'
import { RISKS } from '../../i18n/terms'
import type { WholeAssessment } from '../../policy/assess/assessment'
import { Failure } from '../kit/Failure'
import { Section } from '../kit/Page'
import { Sealed } from '../kit/Sealed'
import { TextLanguage } from '../kit/TextLanguage'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { useStep } from './useStep'

interface Props {
  draft: string
  pages: Both
  /** Hash of what is signed: if another has changed it meanwhile, it is shown anew. */
  digest: string
  /** When the draft was last saved. */
  savedAt: string
  /** What was weighed; null where nothing is of high risk. */
  assessment: WholeAssessment | null
}

/** Both texts as they would be sealed, and the one signature that the first version needs. */
export const SignVersion = ({ draft, pages, digest, savedAt, assessment }: Props) => {
  const { say, language, zone } = useWords()
  const [read, setRead] = useState(language)
  // Ticked for one text: one that was changed meanwhile stands unticked.
  const [signedFor, setSignedFor] = useState('')
  const [refusedFor, setRefusedFor] = useState('')
  const router = useCalmRouter()
  const { busy, failure, run, finish } = useStep('collect')
  const signed = signedFor === digest
  const isStale = refusedFor !== '' && refusedFor !== digest
  const sign = async () => {
    const sent = await run(`/api/policies/${draft}/sign`, { digest })
    if (!sent.ok && sent.code === 'conflict') {
      setRefusedFor(digest)
      router.refresh()
    }
    return sent
  }
  return (
    <Section
      title={say('The policy, as it would be published', '将要发布的隐私政策')}
      about={say(
        'Once signed it is sealed and never changed. People are asked to read it and agree; nothing is collected from anybody before that.',
        '签署后即封存，不再更改。系统将请员工阅读并同意；在此之前不会向任何人收集数据。',
      )}
    >
      <Stack gap="md" data-testid="collect-sign">
        <Group gap="md">
          <TextLanguage value={read} onChange={setRead} />
          <Anchor href={`/admin/collections/policies/${draft}`} className="gw-link">
            {say('Change the words in the admin', '在管理后台修改文字')}
          </Anchor>
        </Group>
        <Sealed html={pages[read]} language={read} framed />
        {assessment ? (
          <details data-testid="collect-assessment">
            <summary>
              {say(
                `Impact assessment, drafted from what you chose; risk that remains: ${RISKS[assessment.risk].en}`,
                `影响评估（根据所选内容起草）；剩余风险：${RISKS[assessment.risk].zh}`,
              )}
            </summary>
            <Text lang={read === 'zh' ? 'zh-CN' : 'en'} mt="xs" className="gw-prewrap">
              {assessment.text[read]}
            </Text>
          </details>
        ) : null}
        <Checkbox
          size="md"
          data-testid="collect-signed"
          label={say(
            assessment
              ? 'I have read both texts and the assessment, and sign this version.'
              : 'I have read both texts and sign this version.',
            assessment
              ? '我已阅读两种语言的正文及影响评估，并签署此版本。'
              : '我已阅读两种语言的正文，并签署此版本。',
          )}
          checked={signed}
          onChange={(event) => setSignedFor(event.currentTarget.checked ? digest : '')}
        />
        <Failure>{isStale ? changedWords(momentIn(savedAt, zone, language))[language] : failure}</Failure>
        <div>
          <Button
            loading={busy}
            disabled={!signed}
            data-testid="collect-publish"
            onClick={() => void finish(sign)}
          >
            {say('Sign and publish', '签署并发布')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
