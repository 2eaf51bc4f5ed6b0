'use client'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { SetupFrame, type Step } from './SetupFrame'
import { WORDS } from '../../i18n/words'

/** Where the set-up stands, and the way on. */
export const SetupOverview = ({ steps, collects }: { steps: Step[]; collects: number }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const { busy, failure, run } = useSending()
  const open = steps.filter(({ done }) => !done)
  const next = open.find(({ may }) => may)
  const skip = async () => {
    const mine = open.filter(({ may }) => may).map(({ step }) => step)
    const sent = await run('/api/first-steps', { steps: mine, done: true })
    if (sent.ok) router.refresh()
  }
  return (
    <SetupFrame steps={steps}>
      <Stack gap="lg" data-testid="setup-overview">
        <Stack gap="xs">
          <Title order={1} size="h3">
            {open.length ? say('The first day', '第一天') : say('The set-up is done', '设置已完成')}
          </Title>
          <Text maw={640}>
            {open.length
              ? say(
                  'A few steps, in any order. Each can be left and taken up again; what you have saved stays, and nobody is locked out meanwhile.',
                  '共有几个步骤，顺序不限。每一步都可以随时离开、稍后继续；已保存的内容不会丢失，期间也不影响任何人登录。',
                )
              : say(
                  'Everything can be changed later in the admin, what is collected by a new version of the policy.',
                  '以后都可以在管理后台更改；收集范围通过发布新版隐私政策更改。',
                )}
          </Text>
          <Text maw={640} fw={600} data-testid="setup-collects">
            {collects
              ? say(
                  `The policy in force allows ${collects} ${collects === 1 ? 'category' : 'categories'} of recording, each only for people who have turned it on.`,
                  `现行政策允许 ${collects} 类记录，仅对本人已开启的人员生效。`,
                )
              : say('Nothing is being recorded.', '当前没有任何记录。')}
          </Text>
        </Stack>
        <Failure>{failure}</Failure>
        <Group gap="sm">
          {next ? (
            <Button component={Link} href={`/setup/${next.step}`} prefetch={false} data-testid="setup-next">
              {open.length === steps.length ? say('Begin the set-up', '开始设置') : say(WORDS.goOn)}
            </Button>
          ) : null}
          <Button component="a" href="/admin" variant={next ? 'default' : 'filled'}>
            {say('To the admin', '前往管理后台')}
          </Button>
          {next ? (
            <Button variant="subtle" loading={busy} onClick={() => void skip()} data-testid="setup-skip">
              {say('Leave the rest', '跳过其余步骤')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </SetupFrame>
  )
}
