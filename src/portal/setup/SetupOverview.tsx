'use client'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import Link from 'next/link'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useWords } from '../kit/Words'
import { SetupFrame, type Step } from './SetupFrame'
import { WORDS } from '../../i18n/words'
import * as W from './words'

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
            {open.length ? say(W.theFirstDay) : say(W.setUpIsDone)}
          </Title>
          <Text maw={640}>{open.length ? say(W.fewSteps) : say(W.everythingCanBeChangedLater)}</Text>
          <Text maw={640} fw={600} data-testid="setup-collects">
            {collects ? say(W.policyInForceAllows(collects)) : say(W.nothingIsBeingRecorded)}
          </Text>
        </Stack>
        <Failure>{failure}</Failure>
        <Group gap="sm">
          {next ? (
            <Button component={Link} href={`/setup/${next.step}`} prefetch={false} data-testid="setup-next">
              {open.length === steps.length ? say(W.beginTheSetUp) : say(WORDS.goOn)}
            </Button>
          ) : null}
          <Button component="a" href="/admin" variant={next ? 'default' : 'filled'}>
            {say(W.toTheAdmin)}
          </Button>
          {next ? (
            <Button variant="subtle" loading={busy} onClick={() => void skip()} data-testid="setup-skip">
              {say(W.leaveTheRest)}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </SetupFrame>
  )
}
