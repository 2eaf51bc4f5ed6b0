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

  const lead = say(
    'The privacy policy is the configuration: what it does not name cannot be stored. Choose what people may be asked for; whoever refuses keeps everything else.',
    '隐私政策就是系统配置：未载明的信息无法存储。请选择可以请求员工同意的项目；拒绝者不受其他影响。',
  )
  if (published !== null)
    return (
      <StepForm step="collect" may open={false} lead={lead}>
        <Alert variant="outline" role="note" data-testid="collect-done">
          {say(
            `Version ${published} is published and sealed. What it collects changes with a new version only. `,
            `版本 ${published} 已发布并封存。收集范围只能通过新版本更改。`,
          )}
          <Anchor href="/privacy">{say(WORDS.readIt)}</Anchor>
          {' · '}
          <Anchor href="/admin/collections/policies">{say('Draft a new version', '起草新版本')}</Anchor>
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
          {say(
            'The articles are for orientation and no legal advice. The text is made from the strictest draft: each category has a switch of its own that people turn on themselves, and HR states a purpose before every look.',
            '所列条文仅供参考，不构成法律意见。正文以最严格的草案为基础：每一类数据都由本人单独开启，人事每次查看前须说明目的。',
          )}
        </Text>
        <Failure>{failure}</Failure>
        {prepared && !changed ? (
          <SignVersion {...prepared} />
        ) : (
          <div>
            <Button loading={busy} onClick={() => void prepare()} data-testid="collect-prepare">
              {chosen.length
                ? say(
                    `Write the policy with ${chosen.length} ${chosen.length === 1 ? 'category' : 'categories'}`,
                    `生成隐私政策（${chosen.length} 类数据）`,
                  )
                : say('Write a policy that collects nothing', '生成不收集任何数据的隐私政策')}
            </Button>
          </div>
        )}
      </Stack>
    </StepForm>
  )
}
