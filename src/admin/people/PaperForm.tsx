'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState, type FormEvent } from 'react'
import { Failure, Radios } from '../kit/Inputs'
import { isPaperWhole, paperBody, PaperFields, ScanField, Ticks, usePaper } from './PaperFields'
import { read } from '../kit/send'
import { useSending } from '../kit/useSending'
import { useCategoryName } from '../kit/useCategoryName'
import { useSay } from '../kit/useSay'
import { WORDS } from '../../i18n/words'
import * as W from './words'

interface InForce {
  version: number
  titles: { zh: string; en: string }
  terms: { category: string; consent: string }[]
}

interface Props {
  person: { id: string; name: string }
  /** Categories that are on. */
  on: readonly string[]
  onDone(): void
}

/** What somebody signed on paper, as HR takes it down: day, where the paper lies, what was agreed to, and a picture of it. */
export const PaperForm = ({ person, on, onDone }: Props) => {
  const { say, language } = useSay()
  const nameOf = useCategoryName()
  const paper = usePaper()
  const [policy, setPolicy] = useState<InForce | null>(null)
  const [answer, setAnswer] = useState('')
  const [consents, setConsents] = useState<string[]>([])
  const { busy, failure, field, run, fail } = useSending()
  useEffect(() => {
    void read<InForce>(language, '/api/privacy').then((asked) => {
      if (asked.ok) setPolicy(asked.answer)
      else fail(asked.message)
    })
  }, [language, fail])
  const named = (category: string): string => nameOf(category) ?? category
  const switches = (policy?.terms ?? []).flatMap(({ category, consent }) =>
    consent === 'separate' ? category : [],
  )
  const refused = answer === 'refused'
  const ticked = refused ? [] : consents
  const ends = switches.filter((category) => on.includes(category) && !ticked.includes(category))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = paperBody(paper, person.id, { refused, consents: ticked })
    const sent = await run('/api/acceptances/paper', body)
    if (sent.ok) onDone()
  }
  return (
    <form className="gw-form" data-testid="paper-form" onSubmit={(event) => void submit(event)}>
      <p>{policy ? say(W.forVersionInForce(policy.version, policy.titles)) : ''}</p>
      <p>
        <a href={`/privacy/paper?text=${paper.shown}`} target="_blank" rel="noreferrer">
          {say(W.theFormToPrint)}
        </a>
      </p>
      <PaperFields paper={paper} />
      <Radios
        legend={say(WORDS.answer)}
        name="answer"
        value={answer}
        onText={setAnswer}
        options={[
          {
            value: 'agreed',
            label: say(W.agreed),
            hint: say(W.whatIsNotTickedBelow),
          },
          {
            value: 'refused',
            label: say(WORDS.refused),
            hint: say(W.eachItemWithTick),
          },
        ]}
      />
      {answer === 'agreed' && switches.length ? (
        <Ticks
          legend={say(W.switchedOn)}
          prefix="consent"
          items={switches.map((category) => ({ value: category, label: named(category) }))}
          ticked={consents}
          onTicked={setConsents}
        />
      ) : null}
      {answer && ends.length ? (
        <div className="gw-notice" data-testid="paper-ends">
          <p>{say(W.thisWithdraws(ends.map(named)))}</p>
        </div>
      ) : null}
      <ScanField paper={paper} />
      <Failure message={failure} field={field} />
      <Button
        type="submit"
        margin={false}
        disabled={busy || !answer || !isPaperWhole(paper)}
        extraButtonProps={{ 'data-testid': 'paper-submit' }}
      >
        {say(WORDS.record)}
      </Button>
    </form>
  )
}
