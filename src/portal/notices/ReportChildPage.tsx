'use client'
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Failure } from '../kit/Failure'
import { Page } from '../kit/Page'
import { Plain } from '../kit/Plain'
import { useSending } from '../kit/useSending'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import { WORDS } from '../../i18n/words'

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
      <Page
        testid="report-child-page"
        title={say('Report data of a child', '举报儿童个人信息')}
        lead={say(
          'Data of anybody under 14 is kept here only with the consent of a guardian, and under 18 nothing that rests on consent without one. If you think that there is such data, say so. You need not sign in, and need not say who you are.',
          '未满 14 周岁者的个人信息，须经监护人同意才可保存；未满 18 周岁者，凡基于同意处理的信息也须经监护人同意。如您认为本系统存在此类信息，请告诉我们。无需登录，也无需说明身份。',
        )}
      >
        {dueAt ? (
          <Text role="status" data-testid="child-reported" maw={680}>
            {say(
              'Your report has come. The privacy officer checks it and answers by ',
              '举报已收到。隐私负责人将核实并答复，期限：',
            )}
            <Time at={dueAt} />
            {say('.', '。')}
          </Text>
        ) : (
          <form onSubmit={(event) => void submit(event)}>
            <Stack gap="md" maw={560}>
              <Textarea
                label={say('What you know', '您了解的情况')}
                description={say(
                  'Whose data it may be, and why you think so.',
                  '可能涉及谁的信息，以及您的理由。',
                )}
                name="text"
                required
                minLength={10}
                maxLength={4000}
                autosize
                minRows={4}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <TextInput
                label={say('How we can answer you', '您的联系方式')}
                description={say('Left empty, nobody can answer you.', '留空则无法答复您。')}
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
