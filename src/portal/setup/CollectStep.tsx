'use client'
import { Alert, Anchor, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Both } from '../../base/labels'
import type { WholeAssessment } from '../../policy/assess/assessment'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { CategoryChoice, type CategoryWish } from './CategoryChoice'
import { SignVersion } from './SignVersion'
import { StepForm } from './StepForm'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export interface CollectProps {
  may: boolean
  choices: CategoryWish[]
  /** What was chosen, as it would be sealed. */
  prepared: {
    draft: string
    pages: Both
    digest: string
    savedAt: string
    assessment: WholeAssessment | null
  } | null
  /** The version in force, once one of the company's own is published. */
  published: number | null
}

/** What to collect: chosen, read, signed. All is off until it is turned on, and nothing is in force before the signature. */
export const CollectStep = ({ may, choices, prepared, published }: CollectProps) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [wishes, setWishes] = useState(choices)
  const [changed, setChanged] = useState(false)
  const { busy, failure, run } = useSending()
  const chosen = wishes.filter((wish) => wish.chosen)

  const set = (wish: CategoryWish) => {
    setChanged(true)
    setWishes((before) => before.map((each) => (each.category === wish.category ? wish : each)))
  }
  const prepare = async () => {
    const categories = chosen.map(({ category, retentionDays, perHour }) => ({
      category,
      retentionDays,
      ...(perHour ? { perHour } : {}),
    }))
    const sent = await run('/api/first-steps/policy', { categories })
    if (!sent.ok) return
    setChanged(false)
    router.refresh()
  }

  const lead = say(W.privacyPolicyIsConfiguration)
  if (published !== null)
    return (
      <StepForm step="collect" may open={false} lead={lead}>
        <Alert variant="outline" role="note" data-testid="collect-done">
          {say(W.versionIsPublishedAndSealed(published))}
          <Anchor href="/privacy">{say(WORDS.readIt)}</Anchor>
          {' · '}
          <Anchor href="/admin/collections/policies">{say(W.draftANewVersion)}</Anchor>
        </Alert>
      </StepForm>
    )
  return (
    <StepForm step="collect" may={may} lead={lead}>
      <Stack gap="lg">
        <div>
          {wishes.map((wish) => (
            <CategoryChoice key={wish.category} wish={wish} onChange={set} />
          ))}
        </div>
        <Text size="sm" c="dimmed" maw={640}>
          {say(W.articlesAreForOrientation)}
        </Text>
        <Failure>{failure}</Failure>
        {prepared && !changed ? (
          <SignVersion {...prepared} />
        ) : (
          <div>
            <Button loading={busy} onClick={() => void prepare()} data-testid="collect-prepare">
              {chosen.length
                ? say(W.writeThePolicyWith(chosen.length))
                : say(W.writePolicyThatCollectsNothing)}
            </Button>
          </div>
        )}
      </Stack>
    </StepForm>
  )
}
