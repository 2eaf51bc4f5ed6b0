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
      <p>
        {policy
          ? say(
              `For the version in force: version ${policy.version}, “${policy.titles.en}”. Print it, have it signed, and take the answer down here. It counts from now on.`,
              `针对现行版本 ${policy.version}“${policy.titles.zh}”。请打印、签署后在此登记，自登记时起生效。`,
            )
          : ''}
      </p>
      <p>
        <a href={`/privacy/paper?text=${paper.shown}`} target="_blank" rel="noreferrer">
          {say('The form to print', '打印用表格')}
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
            label: say('Agreed', '已同意'),
            hint: say(
              'What is not ticked below is off, also where it was on before.',
              '下列未勾选的项目一律关闭，包括此前已开启的项目。',
            ),
          },
          {
            value: 'refused',
            label: say(WORDS.refused),
            hint: say(
              'Each item with a tick of its own is off. Where this version asks for something new, the person stays on the terms of before; where it does not, what was agreed to is taken back.',
              '所有单独同意的项目一律关闭。本版本有新的同意事项的，继续适用此前的条款；没有的，视为撤回此前的同意。',
            ),
          },
        ]}
      />
      {answer === 'agreed' && switches.length ? (
        <Ticks
          legend={say('Switched on, each by its own tick', '单独同意的项目')}
          prefix="consent"
          items={switches.map((category) => ({ value: category, label: named(category) }))}
          ticked={consents}
          onTicked={setConsents}
        />
      ) : null}
      {answer && ends.length ? (
        <div className="gw-notice" data-testid="paper-ends">
          <p>
            {say(
              `This withdraws: ${ends.map(named).join(', ')}. Nothing more of it is collected; what was collected of it is deleted within a day. The person is told.`,
              `这将撤回：${ends.map(named).join('、')}。此后不再收集，已收集的该类数据将在一天内删除，并通知本人。`,
            )}
          </p>
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
