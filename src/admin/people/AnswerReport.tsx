'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import type { ChildReport } from '../../payload-types'
import { Choice, Failure, Radios, TextBox } from '../kit/Inputs'
import { read } from '../kit/send'
import { useSay } from '../kit/useSay'
import { useSending } from '../kit/useSending'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const DRAWER = 'answer-child-report'

interface Found {
  id: string
  name: string
  username: string
}

const AnswerForm = ({ id }: { id: string }) => {
  const { say, language } = useSay()
  const [right, setRight] = useState('')
  const [answer, setAnswer] = useState('')
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found[]>([])
  const [subject, setSubject] = useState('')
  const [bornOn, setBornOn] = useState('')
  const { failure, field, busy, run } = useSending(() => window.location.reload())
  useEffect(() => {
    if (!typed.trim()) return setFound([])
    const timer = setTimeout(() => {
      void read<{ people: Found[] }>(language, `/api/people/search?q=${encodeURIComponent(typed)}`).then(
        (asked) => setFound(asked.ok ? asked.answer.people : []),
      )
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, language])
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const isRight = right === 'yes'
    void run(`/api/child-reports/${id}/answer`, {
      right: isRight,
      answer,
      ...(isRight && subject ? { subject, ...(bornOn ? { bornOn } : {}) } : {}),
    })
  }
  return (
    <form className="gw-form" data-testid="child-report-form" onSubmit={onSubmit}>
      <Radios
        legend={say(W.whatWasFound)}
        name="right"
        value={right}
        onText={setRight}
        options={[
          { value: 'yes', label: say(W.theReportIsRight) },
          { value: 'no', label: say(W.notSo) },
        ]}
      />
      {right === 'yes' ? (
        <>
          <p className="gw-hint">{say(W.personIsRecordedAsMinor)}</p>
          <TextBox
            label={say(W.findAPerson)}
            name="find"
            value={typed}
            onText={setTyped}
            autoComplete="off"
          />
          {found.length ? (
            <Choice
              label={say(WORDS.person)}
              name="subject"
              value={subject}
              onText={setSubject}
              empty="–"
              options={found.map(({ id: value, name, username }) => ({
                value,
                label: `${name} (${username})`,
              }))}
            />
          ) : null}
          <TextBox label={say(WORDS.born)} name="bornOn" type="date" value={bornOn} onText={setBornOn} />
        </>
      ) : null}
      <TextBox
        label={say(W.answerForTheRecord)}
        name="answer"
        required
        maxLength={2000}
        value={answer}
        onText={setAnswer}
      />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !right || answer.trim().length < 3}
        extraButtonProps={{ 'data-testid': 'child-report-submit' }}
      >
        {say(WORDS.answer)}
      </Button>
    </form>
  )
}

/** On an open report: what was found, and what follows from it. */
export const AnswerReport = () => {
  const { say } = useSay()
  const { id, savedDocumentData } = useDocumentInfo()
  const { openModal } = useModal()
  const { state } = (savedDocumentData ?? {}) as Partial<ChildReport>
  if (!id || state !== 'open') return null
  return (
    <>
      <Button
        size="small"
        margin={false}
        onClick={() => openModal(DRAWER)}
        extraButtonProps={{ 'data-testid': 'answer-child-report' }}
      >
        {say(WORDS.answer)}
      </Button>
      <Drawer slug={DRAWER} title={say(W.answerTheReport)}>
        <AnswerForm id={String(id)} />
      </Drawer>
    </>
  )
}
