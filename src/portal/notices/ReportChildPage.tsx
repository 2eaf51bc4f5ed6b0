'use client'
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { REPORT } from '../../base/reason'
import { Failure } from '../kit/Failure'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** Anybody says that data of a child may be here; the answer comes by a date that the page tells (P90). */
export const ReportChildPage = () => {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [contact, setContact] = useState('')
  const { busy, failure, run } = useSending()
  const [dueAt, setDueAt] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const sent = await run<{ dueAt: string }>('/api/child-reports/report', { text, contact })
    if (sent.ok) setDueAt(sent.answer.dueAt)
  }
  return (
    <Plain wide>
      <Page testid="report-child-page" title={say(W.reportDataOfChild)} lead={say(W.dataOfAnybodyUnder)}>
        {dueAt ? (
          <Text role="status" data-testid="child-reported" maw={680}>
            {say(W.yourReportHasCome)}
            <Time at={dueAt} />
            {say(WORDS.fullStop)}
          </Text>
        ) : (
          <form onSubmit={(event) => void submit(event)}>
            <Stack gap="md" maw={560}>
              <Textarea
                label={say(W.whatYouKnow)}
                description={say(W.whoseDataItMayBe(REPORT.least))}
                name="text"
                required
                minLength={REPORT.least}
                maxLength={REPORT.most}
                autosize
                minRows={4}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <TextInput
                label={say(W.howWeCanAnswerYou)}
                description={say(W.leftEmpty)}
                name="contact"
                maxLength={300}
                value={contact}
                onChange={(event) => setContact(event.currentTarget.value)}
              />
              <Failure>{failure}</Failure>
              <div>
                <Button type="submit" loading={busy} data-testid="report-child">
                  {say(WORDS.send)}
                </Button>
              </div>
            </Stack>
          </form>
        )}
      </Page>
    </Plain>
  )
}
