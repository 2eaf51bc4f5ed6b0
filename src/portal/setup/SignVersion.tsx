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
import * as W from './words'

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
    <Section title={say(W.policyAs)} about={say(W.onceSignedItIsSealed)}>
      <Stack gap="md" data-testid="collect-sign">
        <Group gap="md">
          <TextLanguage value={read} onChange={setRead} />
          <Anchor href={`/admin/collections/policies/${draft}`} className="gw-link">
            {say(W.changeWordsInAdmin)}
          </Anchor>
        </Group>
        <Sealed html={pages[read]} language={read} framed />
        {assessment ? (
          <details data-testid="collect-assessment">
            <summary>{say(W.impactAssessment(RISKS[assessment.risk]))}</summary>
            <Text lang={read === 'zh' ? 'zh-CN' : 'en'} mt="xs" className="gw-prewrap">
              {assessment.text[read]}
            </Text>
          </details>
        ) : null}
        <Checkbox
          size="md"
          data-testid="collect-signed"
          label={say(assessment ? W.iHaveReadBothTexts : W.iHaveReadBoth)}
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
            {say(W.signAndPublish)}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
