'use client'
import { Button, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { AgentSteps } from './AgentSteps'
import { EnrolmentCode, type Code } from './EnrolmentCode'
import { Failure } from '../kit/Failure'
import { useSending } from '../kit/useSending'
import { useWords } from '../kit/Words'
import * as W from './words'

interface Props {
  /** Server time, as the page was made. */
  at: string
  /** Where one works today. */
  employments: { id: string; label: string }[]
  /** How many devices there are. */
  count: number
  /** This server's address. */
  server: string
}

/** Asks for a code, and shows it until a device has come with it. */
export const AddDevice = ({ at, employments, count, server }: Props) => {
  const { say } = useWords()
  const [employment, setEmployment] = useState(employments[0]?.id ?? '')
  const [code, setCode] = useState<(Code & { before: number }) | null>(null)
  const { busy, failure, run } = useSending()
  const arrived = code !== null && count > code.before

  const ask = async () => {
    const sent = await run<Code>('/api/enrolment-codes', employment ? { employment } : {})
    if (sent.ok) setCode({ ...sent.answer, before: count })
  }

  if (!employments.length) return <Text c="dimmed">{say(W.deviceIsEnrolledForEmployment)}</Text>
  return (
    <Stack gap="md" align="flex-start">
      {employments.length > 1 ? (
        <Select
          size="md"
          label={say(W.forWhichEmployment)}
          allowDeselect={false}
          data={employments.map(({ id, label }) => ({ value: id, label }))}
          value={employment}
          onChange={(chosen) => setEmployment(chosen ?? '')}
        />
      ) : null}
      <Button data-testid="add-device" onClick={() => void ask()} loading={busy}>
        {code && !arrived ? say(W.anotherCode) : say(W.addADevice)}
      </Button>
      <Failure>{failure}</Failure>
      <div role="status">{arrived ? <Text fw={600}>{say(W.deviceIsEnrolled)}</Text> : null}</div>
      {code && !arrived ? <EnrolmentCode key={code.code} at={at} {...code} /> : null}
      <AgentSteps server={server} {...(code && !arrived ? { code: code.code } : {})} />
    </Stack>
  )
}
