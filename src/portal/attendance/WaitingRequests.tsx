'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { REASON } from '../../base/reason'
import { AskedWhat } from './AskedWhat'
import './attendance.css'
import { BeforeAfter } from './BeforeAfter'
import type { Waiting } from './waiting'
import { isSignedOut } from '../../components/request'
import { Failure } from '../kit/Failure'
import { Modal } from '../kit/Modal'
import { Section } from '../kit/Page'
import { ReasonForm } from '../kit/Reason'
import { calendarDay } from '../kit/time'
import { useCalmRouter } from '../kit/useCalmRouter'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const Decision = ({ asked }: { asked: Waiting }) => {
  const { say } = useWords()
  const router = useCalmRouter()
  const [refusing, setRefusing] = useState(false)
  const { busy, failure, run } = useSending()
  const path = `/api/${asked.collection}/${asked.id}`
  const approve = async () => {
    const sent = await run(`${path}/approve`)
    if (!isSignedOut(sent)) router.refresh()
  }
  const close = () => setRefusing(false)
  return (
    <>
      <Failure>{failure}</Failure>
      <Group gap="sm" className="gw-no-print">
        <Button loading={busy} data-testid="work-approve" onClick={() => void approve()}>
          {say(W.approve)}
        </Button>
        <Button variant="default" data-testid="work-refuse" onClick={() => setRefusing(true)}>
          {say(W.refuse)}
        </Button>
      </Group>
      <Modal
        opened={refusing}
        onClose={close}
        title={say(W.refuse)}
        closeButtonProps={{ 'aria-label': say(WORDS.close) }}
        centered
      >
        <ReasonForm
          testid="refuse-submit"
          path={`${path}/refuse`}
          as="answer"
          least={REASON.refusal}
          label={say(W.whyRefused)}
          about={say(W.refuseAbout)}
          verb={say(W.refuse)}
          onDone={() => {
            close()
            router.refresh()
          }}
          onCancel={close}
        />
      </Modal>
    </>
  )
}

/** What waits for a lead: who asks what, why, what the day comes to with it and without; and his answer. */
export const WaitingRequests = ({ waiting }: { waiting: readonly Waiting[] }) => {
  const { say, language } = useWords()
  return (
    <Section title={say(W.waitsForYou)} about={waiting.length ? say(W.decideBelow) : undefined}>
      {waiting.length ? (
        <ol className="gw-asked">
          {waiting.map((asked) => (
            <li key={`${asked.collection} ${asked.id}`} data-testid="waiting">
              <Stack gap="xs">
                <Text fw={600}>
                  {asked.person} · {calendarDay(asked.date, language)}
                </Text>
                <Text>
                  <AskedWhat asked={asked} />
                </Text>
                {asked.reason ? <Text size="sm">{asked.reason}</Text> : null}
                {asked.sides ? <BeforeAfter {...asked.sides} /> : null}
                <Decision asked={asked} />
              </Stack>
            </li>
          ))}
        </ol>
      ) : (
        <Text className="gw-empty">{say(W.nothingWaits)}</Text>
      )}
    </Section>
  )
}
